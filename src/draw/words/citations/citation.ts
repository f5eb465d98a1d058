/** What is cited, before any form: a view of the atlas, or one row with its document. */
import { type DayNumber, isoDay } from "../../../model/dates.ts";
import { slug } from "../../../model/slug.ts";
import type { Source } from "../../../model/dataset.ts";
import type { WrittenFact } from "../../../model/written.ts";
import { type DocumentWords, documentWords, type Scene } from "../../../scene/scene.ts";
import type { WrittenIndex } from "../../../slice/factIndex.ts";
import type { AllWords } from "../../../words/words.ts";

export interface Citation {
  /** A key for reference managers: letters, digits and hyphens. */
  readonly key: string;
  /** Null where the document names nobody. */
  readonly author: string | null;
  readonly title: string;
  /** ISO 8601 as far as it is known, such as `2023-12-13` or `2021-09`; empty for a view, which bears no date of its own. */
  readonly issued: string;
  /** The whole in one line of running text. */
  readonly plain: string;
  /** What no field of a reference manager holds, in sentences. */
  readonly note: string;
  readonly edition: string;
  /** The address of the view or the row; empty where the page has none that others could open. */
  readonly address: string;
  /** When it was looked at, as `2026-11-22`. */
  readonly accessed: string;
}

export const ATLAS = "Route Atlas";
const ATLAS_AUTHOR = "Route Atlas contributors";

/** When and where something is looked at. */
export interface Looking {
  readonly today: DayNumber;
  readonly address: string;
}

/** A view: what it shows, of which document. `subject` is what is in the foreground besides the lens, such as a partner or a table; it may be empty. */
export function citeView(words: AllWords, scene: Scene, edition: string, subject: string, looking: Looking): Citation {
  const { cite } = words;
  const shown = [scene.lens.name, ...(subject === "" ? [] : [subject])].join(words.lists.comma);
  const title = cite.viewTitle(shown, scene.document.heading);
  const document = documentText(words, scene.document);
  return {
    key: ["route-atlas", scene.document.stop, slug(subject === "" ? scene.lens.name : subject)]
      .filter(isSaid)
      .join("-"),
    author: ATLAS_AUTHOR,
    title,
    issued: "",
    plain: cite.view(title, edition, document, ...tailOf(words, looking)),
    note: cite.viewNote(edition, document, words.page.licence),
    edition,
    address: looking.address,
    accessed: isoDay(looking.today),
  };
}

/** A row: its document with section and phrase, and where the atlas has it. */
export function citeRow(index: WrittenIndex, fact: WrittenFact, looking: Looking): Citation {
  const { words } = index;
  const source = index.source(fact.source);
  const place = words.cite.place(fact.section, fact.phrase);
  const { edition } = index.dataset;
  const document = documentText(words, { ...documentWords(index, fact.source), number: source.number });
  return {
    key: fact.id,
    author: authorOf(source),
    title: source.title,
    issued: issuedOf(source),
    plain: words.cite.row(document, place, fact.id, edition, ...tailOf(words, looking)),
    note: words.cite.rowNote(place, source.number, fact.id, edition, source.url, words.page.licence),
    edition,
    address: looking.address,
    accessed: isoDay(looking.today),
  };
}

function tailOf(words: AllWords, { address, today }: Looking): [address: string, accessed: string] {
  return [address, words.dates.day(today)];
}

/** `European Commission, “Title” (number), 13 December 2023`. */
function documentText(
  { cite }: AllWords,
  source: Pick<DocumentWords, "publisher" | "isPublisherNamed" | "title" | "date"> & { readonly number?: string },
): string {
  return cite.document(authorOf(source) ?? "", source.title, source.number ?? "", source.date);
}

function authorOf({ publisher, isPublisherNamed }: Pick<Source, "publisher" | "isPublisherNamed">): string | null {
  return isPublisherNamed ? publisher : null;
}

/** The date as far as it is one day, month or year; an interval gives its first point. */
function issuedOf({ date }: Source): string {
  return /^\d{4}(-\d{2}){0,2}/.exec(date.edtf)?.[0] ?? "";
}

function isSaid(text: string): boolean {
  return text !== "";
}
