// Visits every page once in each round, so that a busy minute of the machine falls on all of them alike.
import { keepBrowser, within } from "./browsers.mjs";
import { measureTen } from "./measure/measureTen.mjs";
import { visit } from "./measure/visit.mjs";
import { keepPicture } from "./report/keep.mjs";

const LONGEST_VISIT_MS = 240_000;

/** The visits of all rounds, and in words those that came to nothing. */
export async function runVisits({ launch, sites, profiles, rounds, say }) {
  if (sites.length === 0) return { visits: [], failures: [] };
  const warm = (browser) => visit(browser, sites.at(-1), { name: "warm", cpu: 1, network: null });
  const keeper = keepBrowser(launch, warm);
  const visits = [];
  const failures = [];
  try {
    for (const { profile, round, site } of orderOf(sites, profiles, rounds)) {
      const place = `${profile.name}, round ${round}: ${site.name}`;
      try {
        const browser = await keeper.browser();
        const { pictures, ...figures } = await within(LONGEST_VISIT_MS, visit(browser, site, profile));
        visits.push({ profile: profile.name, round, name: site.name, ...figures });
        for (const [moment, { data }] of Object.entries(pictures))
          keepPicture(`${profile.name}-${site.name}-${moment}`, data);
        say(`${place} ${words(figures)}`);
      } catch (error) {
        // One page that could not be measured must not cost the figures of all others, nor leave them a harmed browser.
        failures.push(`${place} could not be measured: ${error.message}`);
        say(failures.at(-1));
        await keeper.drop();
      }
    }
  } finally {
    await keeper.drop();
  }
  return { visits, failures };
}

/** The memory of ten maps, in as many rounds. */
export async function runTens({ launch, sites, rounds, say }) {
  const tens = [];
  const failures = [];
  for (const { round, site } of orderOf(sites, [null], rounds)) {
    const place = `memory, round ${round}: ${site.name}`;
    try {
      const { picture, ...figures } = await measureTen(launch, site);
      tens.push({ round, name: site.name, ...figures });
      keepPicture(site.name, picture);
      const mega = (sums) => (sums === null ? "–" : (sums.all / 1e6).toFixed(0));
      say(`${place} ${mega(figures.before)} MB, after scrolling ${mega(figures.after)} MB`);
    } catch (error) {
      failures.push(`${place} could not be measured: ${error.message}`);
      say(failures.at(-1));
    }
  }
  return { tens, failures };
}

/** Each round begins with another page, because the one after a heavy page may pay for it. */
function orderOf(sites, profiles, rounds) {
  return profiles.flatMap((profile) =>
    Array.from({ length: rounds }, (_, turn) =>
      sites.map((_, at) => ({ profile, round: turn + 1, site: sites[(at + turn) % sites.length] })),
    ).flat(),
  );
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
