/** The elements of the page in a frame as a plain tree, which the press writes as text and the browser brings its page in line with. */
import { type SvgNode, svgNode, svgText } from "../../draw/svg/node.ts";

export type Node = SvgNode;
type Attributes = Readonly<Record<string, string | number | null | undefined>>;
type Child = Node | string | null | false;

/** What no tree may touch: the same list each time, so that nothing is compared in it. */
export const OTHERS_ROOM: readonly Node[] = [];

/** An element; children that are null or false are left out. */
export function html(tag: string, attributes: Attributes, ...children: readonly Child[]): Node {
  return svgNode(
    tag,
    attributes,
    children.filter((child): child is Node | string => child !== null && child !== false),
  );
}

/** A button that asks for something; `to` says for what, where there are several. */
export function button(asks: string, label: string, attributes: Attributes = {}): Node {
  return html("button", { type: "button", "data-ask": asks, ...attributes }, label);
}

/** What a page closes by its start tag alone, outside SVG. */
const CLOSED = /^(img|link|input|br|rect|path|circle|use)$/;

/** The tree as HTML; an SVG element in it as SVG. */
export function htmlText(node: Node): string {
  if (node.tag === "svg" || CLOSED.test(node.tag)) return svgText(node);
  const [open = ""] = svgText({ ...node, children: [] }).split("/>");
  const inside = node.children.map((child) => (typeof child === "string" ? escaped(child) : htmlText(child)));
  return `${open}>${inside.join("")}</${node.tag}>`;
}

/** As the text of an element. */
function escaped(text: string): string {
  return svgText(svgNode("t", {}, [text])).slice("<t>".length, -"</t>".length);
}
