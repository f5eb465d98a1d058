// One visit of one page in one round.
import { measureLoad } from "./measureLoad.mjs";
import { measureSteps, metricsOf } from "./measureSteps.mjs";
import { openPage } from "./openPage.mjs";

/** The figures of a visit; `errors` are what the page or its requests complained about, `pictures` what was called complete. */
export async function visit(browser, site, profile) {
  const opened = await openPage(browser, site, profile);
  const { page, session } = opened;
  try {
    const { final, ...load } = await measureLoad(opened, site);
    const { TaskDuration } = await metricsOf(session);
    const hasPicture = await page.evaluate(() => document.querySelector("svg path[data-partner]") !== null);
    const isStepped = site.steps && (site.held === undefined || hasPicture);
    const { picture = null, ...stepping } = isStepped ? await measureSteps(opened) : {};
    await session.send("HeapProfiler.collectGarbage");
    const { JSHeapUsedSize, Nodes } = await metricsOf(session);
    const errors = [...opened.errors];
    if (load.firstPictureMs === null) errors.push("it never showed a map");
    if (stepping.steady?.some(({ latencyMs }) => latencyMs === null)) errors.push("a key changed nothing");
    return {
      load: { ...load, taskMs: TaskDuration * 1000 },
      hasPicture,
      stepping: isStepped ? stepping : null,
      heapBytes: JSHeapUsedSize,
      nodes: Nodes,
      errors,
      pictures: { loaded: final, ...(picture === null ? {} : { stepped: picture }) },
    };
  } finally {
    await opened.close();
  }
}
