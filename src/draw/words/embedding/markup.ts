/** HTML for the pages of others: whatever a view or a text holds, it stays text. */

export interface Markup {
  readonly tag: string;
  /** `true` is an attribute without a value; null is none at all. */
  readonly attributes: Readonly<Record<string, string | true | null>>;
  readonly children: readonly (Markup | string)[];
}

/** What a browser closes by its start tag alone. */
const VOID = /^(img)$/;
const STEP = "  ";

/** An element. */
export function markup(
  tag: string,
  attributes: Markup["attributes"],
  ...children: readonly (Markup | string)[]
): Markup {
  return { tag, attributes, children };
}

/** The text of an element, each element in it on a line of its own unless words stand beside it. */
export function markupText({ tag, attributes, children }: Markup, indent = ""): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`],
  );
  const open = `${indent}<${tag}${written.join("")}>`;
  if (VOID.test(tag)) return open;
  const isRunning = children.some((child) => typeof child === "string") || children.length === 0;
  const inside = children.map((child) =>
    typeof child === "string" ? escaped(child) : markupText(child, isRunning ? "" : `${indent}${STEP}`),
  );
  return isRunning ? `${open}${inside.join("")}</${tag}>` : [open, ...inside, `${indent}</${tag}>`].join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What no page may hold. */
// eslint-disable-next-line no-control-regex
const NOT_IN_HTML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** For text and attributes alike. */
function escaped(text: string): string {
  return text.replace(NOT_IN_HTML, "").replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? "");
}
