// What may stand after `npm run bench --`.
import { parseArgs } from "node:util";
import { PROFILES } from "./measure/profiles.mjs";
import { TENS, VISITS } from "./pages/visits.mjs";

const NAMES = [...VISITS, ...TENS].map(({ name }) => name);
/** The article without maps comes with each of the others. */
const CHOICES = NAMES.filter((name) => name !== "ten-none");

export const USAGE = `npm run bench -- [options]

  --rounds 3             how often each page is visited; memory is taken in two rounds at most
  --profiles fast,slow   only these
  --pages ours,bare      only these: ${CHOICES.join(", ")}
  --write                put the tables of a whole run into docs/performance.md
  --last                 measure nothing, show the last whole run again`;

/**
 * The options, or in `wrong` what cannot be understood. `isWhole`: nothing is left out, and the tables may be written.
 *
 * @param {readonly string[]} args
 */
export function readOptions(args) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rounds: { type: "string", default: "3" },
        profiles: { type: "string", default: Object.keys(PROFILES).join(",") },
        pages: { type: "string" },
        write: { type: "boolean", default: false },
        last: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    return checked(values);
  } catch (error) {
    return { wrong: error.message };
  }
}

function checked({ rounds: roundsText, profiles: profilesText, pages: pagesText, write, last, help }) {
  const rounds = Number(roundsText);
  if (!Number.isInteger(rounds) || rounds < 1) return { wrong: `--rounds ${roundsText} is not a number from 1.` };
  const profiles = [...new Set(profilesText.split(","))];
  const strayProfile = profiles.find((name) => !Object.hasOwn(PROFILES, name));
  if (strayProfile !== undefined) return { wrong: `There is no profile "${strayProfile}".` };
  const pages = pagesText === undefined ? NAMES : [...new Set(pagesText.split(","))];
  const strayPage = pages.find((name) => !NAMES.includes(name));
  if (strayPage !== undefined) return { wrong: `There is no page "${strayPage}".` };
  const isWhole = pages.length === NAMES.length && profiles.length === Object.keys(PROFILES).length;
  if (write && !isWhole && !last) return { wrong: "--write needs a whole run, without --pages and --profiles." };
  return { rounds, profiles: profiles.map((name) => PROFILES[name]), pages, isWhole, write, last, help };
}
