/** A tour as the Markdown that it can be read from again (docs/tours.md). */
import type { Tour, TourBlock, TourInline, TourStep } from "../../model/tour.ts";

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
    `## ${escaped(oneLine(heading))}`.trimEnd(),
    named.join("\n"),
    ...(caption.length === 0 ? [] : [writeBlocks(caption)]),
    ...(notes.length === 0 ? [] : ["### Notes", writeBlocks(notes)]),
  ]
    .join("\n\n")
    .concat("\n");
}

/** Paragraphs and lists as Markdown, such as one caption; empty for none. */
export function writeBlocks(blocks: readonly TourBlock[]): string {
  return blocks
    .map((block, at) => {
      if (block.kind === "paragraph") return guarded(writeInlines(block.parts));
      // Two lists in a row would be read as one, were their marks alike.
      const mark = at > 0 && at % 2 === 1 && blocks[at - 1]?.kind === "list" ? "*" : "-";
      return block.items.map((item) => `${mark} ${guarded(writeInlines(item))}`).join("\n");
    })
    .join("\n\n");
}

function writeInlines(parts: readonly TourInline[]): string {
  return parts
    .map((part) => {
      if (part.kind === "row") return `[^${part.id}]`;
      if (part.kind === "text") return escaped(part.text);
      const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(part.text) ?? [];
      return inner === "" ? part.text : `${before}*${escaped(inner)}*${after}`;
    })
    .join("");
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
