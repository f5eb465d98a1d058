/** What a handout says of a tour, view by view, before anybody knows on what paper. */
import { sheetWords } from "../../draw/words/sheetWords.ts";
import type { Tour, TourBlock, TourStep } from "../../model/tour.ts";
import { type Statement, statementsOf } from "../../scene/sheet/passage.ts";
import { type DocumentWords, documentWords } from "../../scene/scene.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { rowsNamed, rowsOfStep } from "../../view/tours/blocks.ts";
import { directionOf, type Language } from "../../words/languages.ts";
import type { AllWords } from "../../words/words.ts";
import type { KnownIds } from "../../view/viewState.ts";
import { permalinkOf } from "../export/permalink.ts";
import { type CaptionLine, captionLines } from "../present/captionRuns.ts";
import { picturedStep, viewOfStep } from "../tours/stepPicture.ts";

export interface HandoutView {
  /** From 1. */
  readonly number: number;
  readonly step: TourStep;
  readonly heading: string;
  readonly caption: readonly CaptionLine[];
  readonly notes: readonly CaptionLine[];
  /** Behind the caption and, where notes are asked for, behind these: numbered as in the texts. */
  readonly passages: readonly NumberedPassage[];
  /** The document that the picture shows, or both. */
  readonly documents: readonly DocumentWords[];
  /** What a filter leaves of the picture; empty without one. */
  readonly filtered: string;
  /** Where the view is to be found; empty where the page has no address that others could open. */
  readonly permalink: string;
  readonly altText: string;
}

export interface NumberedPassage {
  readonly number: number;
  readonly statement: Statement;
  /** The document that the passage stands in, by its date. */
  readonly document: string;
}

export interface ContentWishes {
  readonly hasNotes: boolean;
  readonly hasPassages: boolean;
  /** The address of the page. */
  readonly page: string;
}

/** The views of a tour with all that stands around their pictures. */
export function handoutViews(
  index: WrittenIndex,
  known: KnownIds,
  { steps }: Tour,
  wishes: ContentWishes,
): readonly HandoutView[] {
  return steps.map((step, place) => viewOn(index, known, step, { ...wishes, number: place + 1 }));
}

function viewOn(
  index: WrittenIndex,
  known: KnownIds,
  step: TourStep,
  { hasNotes, hasPassages, page, number }: ContentWishes & { readonly number: number },
): HandoutView {
  const { whole, pair } = picturedStep(index, known, step);
  const rows = rowsOfStep(step);
  const ids = !hasPassages ? [] : hasNotes ? rows : rowsNamed(step.caption);
  const passages = statementsOf(index, ids).map((statement) => ({
    number: rows.indexOf(statement.id) + 1,
    statement,
    document: documentWords(index, statement.passage.stop).heading,
  }));
  const lines = (blocks: readonly TourBlock[]): readonly CaptionLine[] => captionLines(blocks, hasPassages ? rows : []);
  const view = { ...viewOfStep(step, known), lang: index.words.language };
  return {
    number,
    step,
    heading: step.heading,
    caption: told(lines(step.caption), hasPassages),
    notes: hasNotes ? told(lines(step.notes), hasPassages) : [],
    passages,
    documents: whole.compared ?? [whole.document],
    filtered: whole.filtered?.sentence ?? "",
    permalink: permalinkOf(view, known, page, false),
    altText: sheetWords(whole, "", "", pair).description,
  };
}

/** Without passages, numbers would lead nowhere. */
function told(lines: readonly CaptionLine[], hasPassages: boolean): readonly CaptionLine[] {
  if (hasPassages) return lines;
  return lines.map((line) => ({ ...line, runs: line.runs.filter(({ kind }) => kind !== "rows") }));
}

/** The documents of several views, none twice, in the order of their dates. */
export function documentsOf(views: readonly Pick<HandoutView, "documents">[]): readonly DocumentWords[] {
  const known = new Map(views.flatMap(({ documents }) => documents.map((document) => [document.stop, document])));
  return [...known.values()].sort((one, other) => one.stop.localeCompare(other.stop));
}

/** A document in a line: its title, who wrote it, its date. */
export function documentLine(
  { handout, picture }: Pick<AllWords, "handout" | "picture">,
  { title, publisher, isPublisherNamed, date }: DocumentWords,
): string {
  return handout.document(title, isPublisherNamed ? publisher : picture.publisherUnnamed, date);
}

/** A line of a caption without marks and numbers. */
export function lineText({ runs }: CaptionLine): string {
  return runs
    .map((run) => (run.kind === "rows" ? "" : run.text))
    .join("")
    .trim();
}

/** What stands below the picture and caption of a view, in its order. */
export type HandoutItem =
  | { readonly kind: "note"; readonly line: CaptionLine; readonly isFirst: boolean }
  | { readonly kind: "passage"; readonly passage: NumberedPassage; readonly isFirst: boolean };

/** The notes line by line, then the passages. */
export function itemsOf({ notes, passages }: Pick<HandoutView, "notes" | "passages">): readonly HandoutItem[] {
  return [
    ...notes.map((line, place) => ({ kind: "note", line, isFirst: place === 0 }) as const),
    ...passages.map((passage, place) => ({ kind: "passage", passage, isFirst: place === 0 }) as const),
  ];
}

/** English among lines that run from right to left, kept in its own order. */
export function isolated(text: string, language: Language): string {
  return directionOf(language) === "rtl" ? `\u2066${text}\u2069` : text;
}
