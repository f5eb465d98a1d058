/** Brings an SVG element of the page in line with a drawn tree, touching only what differs: a step changes a few hundred attributes. */
import type { SvgNode } from "../../draw/svg/node.ts";

const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/** What was drawn last into an element, so that the next tree is compared with it and not with the page. */
const drawn = new WeakMap<Element, SvgNode>();

/** Makes `element`, which has the tag of `node`, equal to it. Children are matched by their order. Nobody else may change the element. */
export function patchSvg(element: Element, node: SvgNode): void {
  patch(element, drawn.get(element) ?? null, node);
  drawn.set(element, node);
}

function patch(element: Element, before: SvgNode | null, node: SvgNode): void {
  if (before === node) return;
  patchAttributes(element, before, node);
  if (before?.children === node.children) return;
  let there: ChildNode | null = element.firstChild;
  for (const [place, child] of node.children.entries()) {
    const next: ChildNode | null = there?.nextSibling ?? null;
    patchChild(element, there, before?.children[place] ?? null, child);
    there = next;
  }
  while (there) {
    const spare: ChildNode = there;
    there = there.nextSibling;
    spare.remove();
  }
}

function patchAttributes(element: Element, before: SvgNode | null, { attributes }: SvgNode): void {
  const known = before?.attributes;
  if (known === attributes) return;
  for (const name of known ? Object.keys(known) : element.getAttributeNames())
    if (!(name in attributes)) element.removeAttribute(name);
  for (const name in attributes) {
    const value = attributes[name];
    if (known ? known[name] !== value : element.getAttribute(name) !== String(value))
      element.setAttribute(name, String(value));
  }
}

function patchChild(
  parent: Element,
  there: ChildNode | null,
  before: SvgNode | string | null,
  child: SvgNode | string,
): void {
  if (typeof child === "string") {
    if (before === child) return;
    if (there instanceof Text) {
      if (there.data !== child) there.data = child;
    } else replace(parent, there, document.createTextNode(child));
  } else if (there instanceof Element && there.localName === child.tag) {
    patch(there, typeof before === "string" ? null : before, child);
  } else {
    const fresh = document.createElementNS(SVG_NAMESPACE, child.tag);
    patch(fresh, null, child);
    replace(parent, there, fresh);
  }
}

function replace(parent: Element, there: ChildNode | null, fresh: ChildNode): void {
  if (there) there.replaceWith(fresh);
  else parent.append(fresh);
}
