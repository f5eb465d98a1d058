import { describe, expect, it } from "vitest";
import { svgNode, svgText } from "../../../src/draw/svg/node.ts";

describe("the text of an SVG tree", () => {
  it("is elements, attributes in their order and text", () => {
    const tree = svgNode("g", { class: "a", x: 1.5, y: 0 }, ["one ", svgNode("tspan", { dy: -2 }, ["two"])]);
    expect(svgText(tree)).toBe('<g class="a" x="1.5" y="0">one <tspan dy="-2">two</tspan></g>');
    expect(svgText(svgNode("path", { d: "M0 0" }))).toBe('<path d="M0 0"/>');
  });

  it("leaves out attributes without a value", () => {
    expect(svgText(svgNode("g", { a: null, b: undefined, c: "" }))).toBe('<g c=""/>');
  });

  it("lets no name break out of its place", () => {
    const name = `</text><script>alert("1")</script> & 'more' "`;
    const text = svgText(svgNode("text", { "data-place": name }, [name]));
    expect(text).toBe(
      `<text data-place="&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'more' &quot;">` +
        `&lt;/text&gt;&lt;script&gt;alert("1")&lt;/script&gt; &amp; 'more' "</text>`,
    );
  });

  it("drops what no XML file may hold, and keeps all other letters", () => {
    expect(svgText(svgNode("text", {}, ["a\u0000\u0008\ud800b\ufffe č \u{1f30d} ليبيا"]))).toBe(
      "<text>ab č 🌍 ليبيا</text>",
    );
  });
});
