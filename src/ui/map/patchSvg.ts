/** Brings an SVG element of the page in line with a drawn tree, touching only what differs: a step changes a few hundred attributes. */
import type { SvgNode } from "../../draw/svg/node.ts";

const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/** Makes `element`, which has the tag of `node`, equal to it. Children are matched by their order. */
export function patchSvg(element: Element, node: SvgNode): void {
  for (const name of element.getAttributeNames()) if (!(name in node.attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(node.attributes)) {
    const text = String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
  const before = [...element.childNodes];
  for (const [place, child] of node.children.entries()) {
    const there = before[place];
    if (typeof child === "string") {
      if (there instanceof Text) {
        if (there.data !== child) there.data = child;
      } else replace(element, there, document.createTextNode(child));
    } else if (there instanceof Element && there.localName === child.tag) patchSvg(there, child);
    else {
      const fresh = document.createElementNS(SVG_NAMESPACE, child.tag);
      patchSvg(fresh, child);
      replace(element, there, fresh);
    }
  }
  for (const spare of before.slice(node.children.length)) spare.remove();
}

function replace(parent: Element, there: ChildNode | undefined, fresh: ChildNode): void {
  if (there) there.replaceWith(fresh);
  else parent.append(fresh);
}
