/** Paragraphs and lists of a tour out of Markdown’s tree. What a tour does not know stays as the text that it is. */
import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent } from "mdast";
import type { TourBlock, TourInline } from "../../model/tour.ts";
import type { ForeignMarkup, TourFault, TourFaultWhat } from "./tourFault.ts";

/** Where a fault is told, and the text that the tree was read from. */
export interface Reading {
  readonly source: string;
  readonly faults: TourFault[];
}

type Block = RootContent | BlockContent | DefinitionContent;

const ROW = /\[\^([a-z0-9][a-z0-9-]{0,199})\]/;

/** The blocks of one part of a section. */
export function readBlocks(nodes: readonly Block[], reading: Reading): TourBlock[] {
  return nodes.flatMap((node): TourBlock[] => {
    switch (node.type) {
      case "paragraph":
        return paragraph(inlines(node.children, reading));
      case "list":
        return listOf(itemsOf(node, reading));
      case "blockquote":
        tell(reading, node, { kind: "markup", markup: "quote" });
        return readBlocks(node.children, reading);
      case "heading":
        tell(reading, node, { kind: "markup", markup: "heading" });
        return paragraph(inlines(node.children, reading));
      case "thematicBreak":
        return [];
      default:
        tell(reading, node, { kind: "markup", markup: node.type === "code" ? "code" : "html" });
        return paragraph(tidy(splitRows(sourceOf(node, reading))));
    }
  });
}

/** Tells of a fault where a node begins. */
export function tell(reading: Reading, node: Pick<Block, "position">, what: TourFaultWhat): void {
  const { line, column } = startOf(node);
  reading.faults.push({ line, column, what });
}

/** The line and the column at which a node begins, from 1. */
export function startOf({ position }: Pick<Block, "position">): { readonly line: number; readonly column: number } {
  return position?.start ?? { line: 1, column: 1 };
}

/** The text that a node was read from. */
export function sourceOf({ position }: Pick<Block, "position">, { source }: Reading): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

function paragraph(parts: readonly TourInline[]): TourBlock[] {
  return parts.length === 0 ? [] : [{ kind: "paragraph", parts }];
}

function listOf(items: readonly (readonly TourInline[])[]): TourBlock[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

/** Lists in lists become one list: a screen and a page have no room for more. */
function itemsOf(list: List, reading: Reading): TourInline[][] {
  return list.children.flatMap(({ children }) => {
    const inner = children.filter((child) => child.type === "list");
    const own = readBlocks(
      children.filter((child) => child.type !== "list"),
      reading,
    );
    const lines = own.flatMap((block) => (block.kind === "paragraph" ? [block.parts] : block.items));
    const parts = tidy(lines.flatMap((line): TourInline[] => [...line, { kind: "text", text: " " }]));
    return [...(parts.length === 0 ? [] : [parts]), ...inner.flatMap((below) => itemsOf(below, reading))];
  });
}

function inlines(nodes: readonly PhrasingContent[], reading: Reading): TourInline[] {
  return tidy(nodes.flatMap((node) => inline(node, reading)));
}

function inline(node: PhrasingContent, reading: Reading): TourInline[] {
  switch (node.type) {
    case "text":
      return splitRows(node.value);
    case "emphasis":
    case "strong":
      return inlines(node.children, reading).flatMap((part) => (part.kind === "text" ? emphasised(part.text) : [part]));
    case "break":
      return [{ kind: "text", text: " " }];
    case "link":
      return [...foreign(node, "link", reading), ...inlines(node.children, reading)];
    case "image":
      return [...foreign(node, "image", reading), ...splitRows(node.alt ?? "")];
    case "inlineCode":
      return [...foreign(node, "code", reading), ...splitRows(node.value)];
    default:
      return [...foreign(node, "html", reading), ...splitRows(sourceOf(node, reading))];
  }
}

/** Blanks at the edge of an emphasis stand outside it, as a text is written again. */
function emphasised(text: string): TourInline[] {
  const inner = text.trim();
  const start = text.length - text.trimStart().length;
  return [
    { kind: "text", text: text.slice(0, start) },
    { kind: "emphasis", text: inner },
    { kind: "text", text: text.slice(start + inner.length) },
  ];
}

function foreign(node: PhrasingContent, markup: ForeignMarkup, reading: Reading): [] {
  tell(reading, node, { kind: "markup", markup });
  return [];
}

function splitRows(value: string): TourInline[] {
  return value
    .split(ROW)
    .map((part, at): TourInline =>
      at % 2 === 1 ? { kind: "row", id: part } : { kind: "text", text: part.replace(/\s+/g, " ") },
    );
}

/** One run for neighbours of a kind, none that is empty, and no blank at the ends. */
function tidy(parts: readonly TourInline[]): TourInline[] {
  const joined: TourInline[] = [];
  for (const part of parts.filter(isSomething)) {
    const last = joined.at(-1);
    if (part.kind !== "row" && last?.kind === part.kind)
      joined[joined.length - 1] = { kind: part.kind, text: (last.text + part.text).replace(/ +/g, " ") };
    else joined.push(part);
  }
  return joined
    .map((part, at): TourInline => {
      if (part.kind === "row") return part;
      const start = at === 0 ? part.text.trimStart() : part.text;
      return { ...part, text: at === joined.length - 1 ? start.trimEnd() : start };
    })
    .filter(isSomething);
}

function isSomething(part: TourInline): boolean {
  return part.kind === "row" || part.text !== "";
}
