/** A plain tree of SVG elements: text for a file, or what a page's own elements are brought in line with. */

export interface SvgNode {
  readonly tag: string;
  /** In the order in which they are written. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element; attributes without a value are left out. */
export function svgNode(
  tag: string,
  attributes: Attributes = {},
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const known: Record<string, string | number> = {};
  // A step draws a thousand of them, so without a list of pairs between.
  for (const name in attributes) {
    const value = attributes[name];
    if (value != null) known[name] = value;
  }
  return { tag, attributes: known, children };
}

/** The tree as the text of an SVG file or of a part of a page. The same tree gives the same text. */
export function svgText({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value), true)}"`);
  const open = `<${tag}${written.join("")}`;
  if (children.length === 0) return `${open}/>`;
  const inside = children.map((child) => (typeof child === "string" ? escaped(child, false) : svgText(child)));
  return `${open}>${inside.join("")}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** What no XML file may hold, however it is escaped (XML 1.0, section 2.2). */
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string, isAttribute: boolean): string {
  const special = isAttribute ? /[&<>"]/g : /[&<>]/g;
  return text.replace(NOT_IN_XML, "").replace(special, (letter) => ENTITIES[letter] ?? "");
}
