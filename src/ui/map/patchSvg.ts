/** Brings an element of the page, of SVG or with SVG in it, in line with a drawn tree, touching only what differs: a step changes a few hundred attributes. */
import type { SvgNode } from "../../draw/svg/node.ts";
import { areInOrder, matched } from "./matchNodes.ts";

const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/** What was drawn last into an element, so that the next tree is compared with it and not with the page. */
const drawn = new WeakMap<Element, SvgNode>();

/**
 * Makes `element`, which has the tag of `node`, equal to it. Children go on as what they show; those that came with the page
 * are matched by their order. Nobody else may change the element.
 */
export function patchSvg(element: Element, node: SvgNode): void {
  patch(element, drawn.get(element) ?? null, node);
  drawn.set(element, node);
}

function patch(element: Element, before: SvgNode | null, node: SvgNode): void {
  if (before === node) return;
  patchAttributes(element, before, node);
  if (before?.children === node.children) return;
  if (before && isWord(before) && isWord(node) && element.firstChild instanceof Text) {
    patchChild(element, element.firstChild, null, node.children[0]);
  } else if (before && areInOrder(before.children, node.children)) {
    patchInOrder(element, before.children, node.children);
  } else patchChildren(element, before?.children ?? null, node.children);
}

/** Most names are one line. */
function isWord(node: SvgNode): node is SvgNode & { readonly children: readonly [string] } {
  return node.children.length === 1 && typeof node.children[0] === "string";
}

/** Nearly every element at a step, so that nothing is put together to find out which is which. */
function patchInOrder(element: Element, before: SvgNode["children"], children: SvgNode["children"]): void {
  let own = element.firstChild;
  children.forEach((child, place) => {
    const next: ChildNode | null = own?.nextSibling ?? null;
    const old = before[place] ?? null;
    if (child !== old || own === null) {
      const node = patchChild(element, own ?? undefined, old, child);
      if (own === null) element.append(node);
      else if (node !== own) own.replaceWith(node);
    }
    own = next;
  });
}

function patchChildren(element: Element, before: SvgNode["children"] | null, children: SvgNode["children"]): void {
  const there = Array.from(element.childNodes);
  const from = before ? matched(before, children) : children.map((_, place) => (place < there.length ? place : null));
  const kept = new Set(from);
  for (const [place, spare] of there.entries()) if (!kept.has(place)) spare.remove();
  let next = element.firstChild;
  for (const [place, child] of children.entries()) {
    const old = from[place] ?? null;
    const own = old === null ? undefined : there[old];
    if (own !== undefined && own === next) next = own.nextSibling;
    const node = patchChild(element, own, old === null ? null : (before?.[old] ?? null), child);
    if (own !== undefined && node !== own) own.remove();
    if (node !== own || node.nextSibling !== next) element.insertBefore(node, next);
  }
}

function patchAttributes(element: Element, before: SvgNode | null, { attributes }: SvgNode): void {
  const known = before?.attributes;
  if (known === attributes) return;
  if (known) {
    for (const name in known) if (!(name in attributes)) element.removeAttribute(name);
  } else {
    for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  }
  for (const name in attributes) {
    const value = attributes[name];
    if (known ? known[name] !== value : element.getAttribute(name) !== String(value))
      element.setAttribute(name, String(value));
  }
}

/** The child of the page that shows `child`: the one that did so before, where it can. */
function patchChild(
  parent: Element,
  own: ChildNode | undefined,
  before: SvgNode | string | null,
  child: SvgNode | string,
): ChildNode {
  if (typeof child === "string") {
    if (!(own instanceof Text)) return document.createTextNode(child);
    if (own.data !== child) own.data = child;
    return own;
  }
  const isSame = own instanceof Element && own.localName === child.tag;
  const element = isSame
    ? own
    : document.createElementNS(child.tag === "svg" ? SVG_NAMESPACE : parent.namespaceURI, child.tag);
  patch(element, isSame && typeof before !== "string" ? before : null, child);
  return element;
}
