/** The legend of a frame: one line of samples with their counts, one of what the symbols mean. */
import type { Scene } from "../../scene/scene.ts";
import type { Look } from "../../scene/tokens/looks.ts";
import { cssColour } from "../state/paint.ts";
import { html, type Node } from "./html.ts";

/** The looks that somebody bears, and the symbols that stand on the map. */
export function legendNode({ legend, words, layers, marks, regional, filtered }: Scene): Node {
  const { inShort } = words.map.symbols;
  const has = (layer: "deployments" | "funding"): boolean =>
    layers.includes(layer) && marks.some((mark) => mark.layer === layer);
  const symbols = [
    has("deployments") ? inShort.circles : "",
    has("funding") ? inShort.squares : "",
    ...(layers.includes("routes") ? [inShort.lines, inShort.places] : []),
    layers.includes("funding") && regional.length > 0 ? inShort.brackets : "",
  ].filter((symbol) => symbol !== "");
  const line = symbols.join("; ");
  return html(
    "section",
    { "aria-label": words.explorer.legend },
    filtered && html("p", { class: "note" }, filtered.sentence),
    html(
      "ul",
      { class: "legend" },
      ...legend
        .filter(({ count }) => count > 0)
        .map(({ look, count }) =>
          html("li", {}, sampleNode(look), html("span", {}, look.name), html("b", {}, String(count))),
        ),
    ),
    line !== "" && html("p", { class: "note" }, `${words.lists.atStart(line)}.`),
  );
}

/** A sample of a fill. Its patterns are those of the picture. */
export function sampleNode({ fill, pattern }: Pick<Look, "fill" | "pattern">, isHatched = false): Node {
  const over = pattern ?? (isHatched ? "hatch" : null);
  const whole = { width: "100%", height: "100%" };
  return html(
    "svg",
    { class: "sample", "aria-hidden": "true" },
    html("rect", { ...whole, fill: cssColour(fill ?? "land") }),
    over !== null && html("rect", { ...whole, fill: `url(#map-${over})` }),
  );
}
