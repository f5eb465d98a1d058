/** A tour as the Markdown that it can be read from again (docs/tours.md). */
import type { Tour, TourBlock, TourInline, TourStep } from "../../model/tour.ts";

/** What Markdown takes for letters; it sees an emoji as two of them. */
const FIRST_LETTER = /^(?:[^\s\p{P}\p{S}]|[\u{10000}-\u{10ffff}])/u;
const LAST_LETTER = /(?:[^\s\p{P}\p{S}]|[\u{10000}-\u{10ffff}])$/u;

/** The whole file, with a line end at its end. */
export function writeTour(tour: Tour): string {
  const { title, language, translationOf, author, summary, minutes, steps } = tour;
  const fields: readonly (readonly [string, string])[] = [
    ["title", title],
    ["language", language],
    ["translation-of", translationOf ?? ""],
    ["author", author],
    ["summary", summary],
    ["minutes", minutes === null ? "" : String(minutes)],
  ];
  const head = fields.flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${quoted(oneLine(value))}`]));
  return `${["---", ...head, "---"].join("\n")}\n\n${steps.map(writeStep).join("\n")}`;
}

function writeStep({ heading, view, seconds, caption, notes }: TourStep): string {
  const named = [`view: ${oneLine(view)}`.trimEnd(), ...(seconds === null ? [] : [`seconds: ${String(seconds)}`])];
  return [
    // Signs at the end of a heading would be its frame.
    `## ${escaped(oneLine(heading)).replace(/(^|\s)(#+)$/, "$1\\$2")}`.trimEnd(),
    named.join("\n"),
    ...(caption.length === 0 ? [] : [writeBlocks(caption)]),
    ...(notes.length === 0 ? [] : ["### Notes", writeBlocks(notes)]),
  ]
    .join("\n\n")
    .concat("\n");
}

/** Paragraphs and lists as Markdown, such as one caption; empty for none. */
export function writeBlocks(blocks: readonly TourBlock[]): string {
  let mark = "*";
  return blocks
    .map((block, at) => {
      if (block.kind === "paragraph") return guarded(writeInlines(block.parts));
      // Two lists in a row would be read as one, were their marks alike.
      mark = blocks[at - 1]?.kind === "list" && mark === "-" ? "*" : "-";
      return block.items.map((item) => `${mark} ${guarded(writeInlines(item))}`).join("\n");
    })
    .join("\n\n");
}

function writeInlines(parts: readonly TourInline[]): string {
  let line = "";
  for (const part of parts) {
    if (part.kind === "row") line += `[^${part.id}]`;
    else if (part.kind === "text") line += behind(line, escaped(part.text));
    else line = withEmphasis(line, part.text);
  }
  return line;
}

/** Stars between a letter and a punctuation mark would be no emphasis, so the letter is written as its number. */
function withEmphasis(line: string, text: string): string {
  const inner = text.trim();
  if (inner === "") return line + text;
  const inside = escaped(inner);
  const isShut = text.startsWith(inner) && /^[\p{P}\p{S}]/u.test(inside);
  return (isShut ? line.replace(LAST_LETTER, asNumber) : line) + text.replace(inner, () => `*${inside}*`);
}

/** A text behind a row or an emphasis, so that neither becomes something else by it. */
function behind(line: string, text: string): string {
  // A row before brackets would be a link, and before a colon the place of one.
  if (line.endsWith("]")) return text.replace(/^[(:]/, "\\$&");
  return /[\p{P}\p{S}]\*$/u.test(line) ? text.replace(FIRST_LETTER, asNumber) : text;
}

function asNumber(letter: string): string {
  return `&#${String(letter.codePointAt(0))};`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<&]/g, "\\$&").replace(/\s+/g, " ");
}

/** A line that begins like a heading, a list or a quotation is none. */
function guarded(line: string): string {
  return line.replace(/^(\s*)([#>+=~-])/, "$1\\$2").replace(/^(\s*\d{1,9})([.)])/, "$1\\$2");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Quotation marks around a value that has some already, for readers take the outer ones away. */
function quoted(value: string): string {
  return /^(".*"|'.*')$/.test(value) ? `"${value}"` : value;
}
