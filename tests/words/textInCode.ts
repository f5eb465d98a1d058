/** Finds what a reader would read in a file of code: it belongs into the catalogues, where every language can say it. */
import { parse } from "svelte/compiler";

export interface Found {
  readonly line: number;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [name: string]: unknown;
}

/** Attributes that are read out or shown. */
const SPOKEN = [
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "aria-valuetext",
  "label",
  "placeholder",
  "title",
];
/** Nobody reads where code comes from, what it is allowed to be, and what only developers meet. */
const UNREAD = [
  "Comment",
  "ExportAllDeclaration",
  "ImportDeclaration",
  "ImportExpression",
  "StyleSheet",
  "TSLiteralType",
];

/** A literal of two words, or a capital and small letters; what is written in one word with hyphens or dots is a name for machines. */
const LITERAL = /^\W*\p{Lu}[\p{Ll}’]+(?:[ \u00a0]\S|\W*$)|^\p{L}[\p{L}’]+,? \p{L}[\p{L}’]*(?:[ .,:]|$)/u;
/** In markup and in spoken attributes two letters are a word. */
const WORD = /\p{L}{2}/u;

/** The texts of a file of Svelte or TypeScript. */
export function textsIn(name: string, source: string): Found[] {
  const code = name.endsWith(".svelte") ? source : `<script lang="ts">${source}</script>`;
  const lineOf = (start: number): number => code.slice(0, start).split("\n").length;
  const found: Found[] = [];
  const add = (text: string, start: number): void => void found.push({ line: lineOf(start), text: text.trim() });
  visit(parse(code, { modern: true }) as unknown as Node);
  return found;

  function visit(node: Node): void {
    if (UNREAD.includes(node.type) || isError(node)) return;
    if (node.type === "Attribute") {
      visitAttribute(node);
      return;
    }
    if (node.type === "Text" && WORD.test(String(node["data"]))) add(String(node["data"]), node.start);
    if (node.type === "Literal" && typeof node["value"] === "string" && LITERAL.test(node["value"]))
      add(node["value"], node.start);
    if (node.type === "TemplateElement") {
      const { cooked } = node["value"] as { readonly cooked: string };
      if (LITERAL.test(cooked.trim())) add(cooked, node.start);
    }
    childrenOf(node).forEach(visit);
  }

  function visitAttribute(node: Node): void {
    const parts = childrenOf(node);
    const isSpoken = SPOKEN.includes(String(node["name"]));
    for (const part of parts) if (part.type !== "Text" || isSpoken) visit(part);
  }
}

function isError({ type, callee }: Node): boolean {
  return type === "NewExpression" && String((callee as Partial<Record<"name", unknown>>).name).endsWith("Error");
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
