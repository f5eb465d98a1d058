/** The tours of `seeds/tours/`, and what is wrong in them: here every fault is an error, for what ships has none. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tourFaultSentence } from "../../src/draw/words/tourFault.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Tour } from "../../src/model/tour.ts";
import { plainText } from "../../src/view/tours/blocks.ts";
import { TOUR_ID } from "../../src/view/tours/frontMatter.ts";
import { type KnownToTour, parseTour } from "../../src/view/tours/parseTour.ts";
import { allEnglish } from "../../src/words/en/all.ts";
import { errorAt, type Problem } from "../problems/problem.ts";

export interface ReadTours {
  /** By id; only those that can be shown. */
  readonly tours: readonly Tour[];
  readonly problems: readonly Problem[];
}

const FOLDER = "seeds/tours";

/** Reads every Markdown file of `<root>/seeds/tours`. Throws nothing for a bad one: it comes back as problems. */
export function readTours(root: string, known: KnownToTour): ReadTours {
  const folder = join(root, FOLDER);
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".md"))
        .sort()
    : [];
  const read = names.map((name) => readTour(`${FOLDER}/${name}`, readFileSync(join(folder, name), "utf8"), known));
  const tours = read.flatMap(({ tour }) => (tour === null ? [] : [tour]));
  return { tours, problems: [...read.flatMap(({ problems }) => problems), ...translationFaults(tours)] };
}

/** The same, checked against the ids of a dataset that is pressed already. */
export function readToursFor(root: string, { sources, partners, facts }: Dataset): ReadTours {
  return readTours(root, {
    stops: sources.map(({ id }) => id),
    partners: partners.map(({ iso3 }) => iso3),
    facts: facts.map(({ id }) => id),
  });
}

/** One tour and its problems; `file` is its path from the project’s root. */
export function readTour(
  file: string,
  text: string,
  known: KnownToTour,
): { readonly tour: Tour | null; readonly problems: readonly Problem[] } {
  const id = file.replace(/^.*\//, "").replace(/\.md$/, "");
  const { tour, faults } = parseTour(text, id, known);
  const problems = faults.map((fault) =>
    errorAt({ file, line: fault.line, column: fault.column, field: "" }, tourFaultSentence(allEnglish, fault)),
  );
  if (!TOUR_ID.test(id))
    problems.push(errorAt(atHead(file), `"${id}" is no tour’s id.`, "It has small letters, digits and hyphens."));
  for (const [at, step] of (tour?.steps ?? []).entries()) {
    if (plainText(step.caption) === "")
      problems.push(
        errorAt(
          atHead(file),
          `View ${at + 1}, "${step.heading}", has no caption.`,
          "The room reads it beside the map.",
        ),
      );
  }
  return { tour, problems };
}

/** A translation shows what its tour shows, view by view. */
function translationFaults(tours: readonly Tour[]): Problem[] {
  return tours.flatMap(({ id, translationOf, steps }) => {
    if (translationOf === null) return [];
    const place = atHead(`${FOLDER}/${id}.md`);
    const original = tours.find((tour) => tour.id === translationOf);
    if (!original) return [errorAt(place, `There is no tour "${translationOf}" to translate.`)];
    const at = original.steps.findIndex(({ view }, position) => view !== steps[position]?.view);
    if (at === -1 && original.steps.length === steps.length) return [];
    const which = at === -1 ? original.steps.length + 1 : at + 1;
    return [
      errorAt(
        place,
        `View ${which} is not the one of "${translationOf}".`,
        "A translation has the same views in the same order.",
      ),
    ];
  });
}

function atHead(file: string) {
  return { file, line: 1, column: 1, field: "" };
}
