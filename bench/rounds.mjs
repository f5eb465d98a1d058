// Visits every page once in each round, so that a busy minute of the machine falls on all of them alike.
import { serve } from "../scripts/serve.mjs";
import { visit } from "./measure/visit.mjs";

/** The visits of all rounds, and in words those that came to nothing. One page is opened and thrown away first: whoever comes first starts the browser's processes. */
export async function runRounds(browser, pages, profiles, rounds, say) {
  const sites = await Promise.all(pages.map(open));
  try {
    await visit(browser, sites.at(-1), { ...profiles[0], cpu: 1, network: null });
    const visits = [];
    const failures = [];
    for (const profile of profiles) {
      for (let round = 1; round <= rounds; round += 1) {
        // Each round begins with another page, because the one after a heavy page may pay for it.
        const order = sites.map((_, at) => sites[(at + round - 1) % sites.length]);
        for (const site of order) {
          const place = `${profile.name}, round ${round}: ${site.name}`;
          try {
            const figures = await visit(browser, site, profile);
            visits.push({ profile: profile.name, round, name: site.name, ...figures });
            say(`${place} ${words(figures)}`);
          } catch (error) {
            // One page that could not be opened must not cost the figures of all others.
            failures.push(`${place} could not be measured: ${error.message}`);
            say(failures.at(-1));
          }
        }
      }
    }
    return { visits, failures };
  } finally {
    await Promise.all(sites.map(({ close }) => close()));
  }
}

async function open(page) {
  const { url, close } = await serve({ dir: page.folder, port: 0, policy: page.name.startsWith("ours") });
  return { ...page, url: `${url}${page.query ?? ""}`, close };
}

function words({ load, stepping, errors }) {
  const step = stepping?.steady.map(({ latencyMs }) => latencyMs?.toFixed(0) ?? "–").join(" ");
  return [
    load.firstPictureMs === null ? "no picture" : `first picture ${load.firstPictureMs.toFixed(0)} ms`,
    load.liveMs === null ? "" : `live ${load.liveMs.toFixed(0)} ms`,
    step === undefined ? "" : `steps ${step} ms`,
    load.isAtRest ? "" : "never came to rest",
    load.isLate ? "its picture came late, times are upper bounds" : "",
    ...errors,
  ]
    .filter((part) => part !== "")
    .join(", ");
}
