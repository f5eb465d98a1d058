// One visit of one page in one round.
import { measureLoad } from "./measureLoad.mjs";
import { measureSteps } from "./measureSteps.mjs";
import { openPage } from "./openPage.mjs";

/** The figures of a visit; `errors` are what the page or its requests complained about. */
export async function visit(browser, { url, steps = false, held, hasState = true }, profile) {
  const opened = await openPage(browser, { url, held }, profile);
  try {
    const load = await measureLoad(opened, { isHeld: held !== undefined, hasState });
    const hasPicture = await opened.page.evaluate(() => document.querySelector("svg path[data-partner]") !== null);
    const stepping = steps && (held === undefined || hasPicture) ? await measureSteps(opened) : null;
    return { load, hasPicture, stepping, errors: [...opened.errors] };
  } finally {
    await opened.close();
  }
}
