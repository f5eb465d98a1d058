// The picture of the opening view as the text of one SVG element.
import { compactPath } from "./compactPath.mjs";
import { shapesOf } from "./shapes.mjs";

export function staticSvg(data) {
  const { view, opening } = data.scene;
  return text({
    tag: "svg",
    attributes: { viewBox: `0 0 ${view.widthPx} ${view.heightPx}`, width: view.widthPx, height: view.heightPx },
    children: shapesOf(data, `standing ${opening}`, [opening]),
  });
}

function text({ tag, attributes, children = [] }) {
  const words = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${name === "d" ? compactPath(value) : value}"`,
  );
  return `<${tag}${words.join("")}>${children.map(text).join("")}</${tag}>`;
}
