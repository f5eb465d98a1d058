/** A QR code as SVG: dark on white in every theme, since cameras read nothing else everywhere. */
import { encode } from "uqr";
import { type SvgNode, svgNode } from "./node.ts";

/** Modules of white around the code, as the standard asks. */
const QUIET = 4;
/** What reads at arm’s length from a screen or from paper. */
const PX_PER_MODULE = 8;

export interface QrCode {
  /** Modules along a side, the quiet zone included. */
  readonly side: number;
  /** Path data of all dark modules, in modules. */
  readonly path: string;
}

/** Null where the text is too long for any code. */
export function qrCode(text: string): QrCode | null {
  try {
    const { size, data } = encode(text, { ecc: "M", border: QUIET });
    return { side: size, path: data.map(runsOf).join("") };
  } catch {
    return null;
  }
}

/** The code as a file that says in words what it holds. */
export function qrFile({ side, path }: QrCode, name: string): SvgNode {
  const sidePx = side * PX_PER_MODULE;
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: sidePx,
    height: sidePx,
    viewBox: `0 0 ${String(side)} ${String(side)}`,
    role: "img",
    "shape-rendering": "crispEdges",
  };
  return svgNode("svg", attributes, [
    svgNode("title", {}, [name]),
    svgNode("rect", { width: side, height: side, fill: "#ffffff" }),
    svgNode("path", { d: path, fill: "#000000" }),
  ]);
}

/** The dark runs of a row. */
function runsOf(modules: readonly boolean[], row: number): string {
  let path = "";
  for (let start = 0; start < modules.length; start += 1) {
    if (modules[start] !== true) continue;
    let end = start;
    while (modules[end] === true) end += 1;
    path += `M${String(start)} ${String(row)}h${String(end - start)}v1h-${String(end - start)}z`;
    start = end;
  }
  return path;
}
