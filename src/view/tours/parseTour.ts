/** A tour out of its Markdown (docs/tours.md). Runs in the press and in the browser; nothing in a text can stop it. */
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Heading, RootContent } from "mdast";
import type { FactId } from "../../model/records.ts";
import type { Tour, TourBlock, TourId, TourStep } from "../../model/tour.ts";
import { parseView } from "../parseView.ts";
import type { KnownIds } from "../viewState.ts";
import { plainText, rowsOfStep } from "./blocks.ts";
import { readAmount, readFrontMatter, readNamedLine } from "./frontMatter.ts";
import { TOUR_LIMITS } from "./limits.ts";
import { overloadedLine } from "./markupLoad.ts";
import { readBlocks, type Reading, sourceOf, startOf, tell } from "./readBlocks.ts";
import { isHarmless, type TourFault } from "./tourFault.ts";

export interface ParsedTour {
  /** Null where the text is no tour that could be shown. */
  readonly tour: Tour | null;
  /** In the order of the file. */
  readonly faults: readonly TourFault[];
}

/** What a tour may name. Without facts, rows are taken as they are written. */
export interface KnownToTour extends KnownIds {
  readonly facts?: readonly FactId[];
}

/** The nodes of one view. */
interface Section {
  readonly head: Heading;
  readonly rest: RootContent[];
}

/** Words of the address that belong to the tour or to its reader, not to a view. */
const NOT_OF_A_VIEW = ["tour", "step", "lang", "theme", "panel", "parts", "live", "edition"];
const NOTES = /^notes$/i;

/**
 * Reads `text` as the tour `id`; `known` checks the words of its views. What `accepts` does not let pass leaves no tour: by
 * default all that could not be shown. Never throws.
 */
export function parseTour(text: string, id: TourId, known: KnownToTour, accepts = isHarmless): ParsedTour {
  if (text.length > TOUR_LIMITS.file) return refused({ kind: "fileTooLong", most: TOUR_LIMITS.file });
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const overloaded = overloadedLine(lines);
  if (overloaded !== null) return refused({ kind: "tooMuchMarkup" }, overloaded);
  const { fields, lineCount, faults: ofHead } = readFrontMatter(lines);
  // Blank lines in the place of the head keep the lines of the rest where the file has them.
  const source = "\n".repeat(lineCount) + lines.slice(lineCount).join("\n");
  const reading: Reading = { source, faults: [...ofHead] };
  const steps = sectionsOf(fromMarkdown(source).children, reading).map((section) => readStep(section, reading, known));
  if (steps.length === 0 && lineCount > 0)
    reading.faults.push({ line: lines.length, column: 1, what: { kind: "noViews" } });
  if (steps.length > TOUR_LIMITS.views)
    reading.faults.push({ line: 1, column: 1, what: { kind: "tooManyViews", most: TOUR_LIMITS.views } });
  const faults = reading.faults.sort((one, other) => one.line - other.line || one.column - other.column);
  if (!faults.every(accepts)) return { tour: null, faults };
  const { title = "", language = "", author = "", summary = "", minutes = "" } = fields;
  const translationOf = fields["translation-of"] ?? "";
  const tour: Tour = {
    id,
    title,
    language,
    translationOf: translationOf === "" ? null : translationOf,
    author,
    summary,
    minutes: readAmount(minutes, TOUR_LIMITS.minutes),
    steps,
  };
  return { tour, faults };
}

/** Paragraphs and lists out of a piece of Markdown, such as one caption. */
export function parseBlocks(text: string): TourBlock[] {
  const source = text.slice(0, TOUR_LIMITS.file);
  if (overloadedLine(source.split("\n")) !== null)
    return [{ kind: "paragraph", parts: [{ kind: "text", text: source }] }];
  return readBlocks(fromMarkdown(source).children, { source, faults: [] });
}

function refused(what: TourFault["what"], line = 1): ParsedTour {
  return { tour: null, faults: [{ line, column: 1, what }] };
}

function sectionsOf(nodes: readonly RootContent[], reading: Reading): Section[] {
  const sections: Section[] = [];
  for (const node of nodes) {
    const section = sections.at(-1);
    if (node.type === "heading" && node.depth <= 2) sections.push({ head: node, rest: [] });
    else if (section) section.rest.push(node);
    else tell(reading, node, { kind: "textBeforeViews" });
  }
  return sections;
}

function readStep({ head, rest }: Section, reading: Reading, known: KnownToTour): TourStep {
  const heading = plainText(readBlocks([{ ...head, type: "paragraph" }], reading));
  if (heading === "") tell(reading, head, { kind: "noHeading" });
  if (heading.length > TOUR_LIMITS.heading) tell(reading, head, { kind: "headingTooLong", most: TOUR_LIMITS.heading });
  const [first, ...others] = rest;
  const named = first?.type === "paragraph" && /^view\s*:/i.test(sourceOf(first, reading)) ? first : null;
  if (!named) tell(reading, head, { kind: "noViewLine" });
  const { view, seconds } = named ? readNamed(named, reading, known) : { view: "", seconds: null };
  const body = named ? others : rest;
  const turn = body.findIndex(
    (node) =>
      node.type === "heading" && node.depth === 3 && NOTES.test(sourceOf(node, reading).replace(/#/g, "").trim()),
  );
  const step: TourStep = {
    heading,
    view,
    seconds,
    caption: readBlocks(turn === -1 ? body : body.slice(0, turn), reading),
    notes: turn === -1 ? [] : readBlocks(body.slice(turn + 1), reading),
  };
  tellOfLengths(step, head, reading, known);
  return step;
}

function tellOfLengths(step: TourStep, head: RootContent, reading: Reading, { facts }: KnownToTour): void {
  const { caption, notes } = TOUR_LIMITS;
  if (plainText(step.caption).length > caption) tell(reading, head, { kind: "captionTooLong", most: caption });
  if (plainText(step.notes).length > notes) tell(reading, head, { kind: "notesTooLong", most: notes });
  if (facts === undefined) return;
  for (const id of rowsOfStep(step).filter((named) => !facts.includes(named))) {
    const { line, column } = placeOf(`[^${id}]`, reading.source, head.position?.start.offset ?? 0);
    reading.faults.push({ line, column, what: { kind: "rowUnknown", id } });
  }
}

function readNamed(
  node: RootContent,
  reading: Reading,
  known: KnownToTour,
): { readonly view: string; readonly seconds: number | null } {
  let view = "";
  let seconds: number | null = null;
  for (const [at, text] of sourceOf(node, reading).split("\n").entries()) {
    const { name, value, column } = readNamedLine(text);
    const start = startOf(node);
    const fault = (what: TourFault["what"], from = column): void =>
      void reading.faults.push({ line: start.line + at, column: at === 0 ? start.column + from - 1 : from, what });
    if (name === "view") view = readWords(value, known, fault);
    else if (name === "seconds") {
      seconds = readAmount(value, TOUR_LIMITS.seconds);
      if (seconds === null) fault({ kind: "seconds" });
    } else if (name === "") fault({ kind: "fieldNotRead", field: text.trim().slice(0, 40) }, 1);
    else fault({ kind: "fieldUnknown", field: name }, 1);
  }
  return { view, seconds };
}

/** The words of a view as they are kept: those that belong to a tour, each once. */
function readWords(value: string, known: KnownToTour, fault: (what: TourFault["what"]) => void): string {
  const words = [...new URLSearchParams(value)];
  for (const [name] of words.filter(([name]) => NOT_OF_A_VIEW.includes(name))) fault({ kind: "wordNotHere", name });
  const kept = value
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "" && !NOT_OF_A_VIEW.includes(part.split("=")[0] ?? ""))
    .join("&");
  const { notices, view } = parseView(kept, known);
  for (const notice of notices) fault({ kind: "view", notice });
  for (const [name] of view.unknown) fault({ kind: "wordNotHere", name });
  return kept;
}

/** Where `text` stands from `from` on; `from` itself for what is written in another way, such as by the numbers of its letters. */
function placeOf(text: string, source: string, from: number): { readonly line: number; readonly column: number } {
  const found = source.indexOf(text, from);
  const before = source.slice(0, found === -1 ? from : found);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}
