import { describe, expect, it } from "vitest";
import { frameAddress } from "../../src/loader/frameAddress.ts";
import { readEmbed } from "../../src/view/embed/embedAddress.ts";

const PAPER = "https://paper.example";

describe("the address of a frame", () => {
  it("lies beside the loader, with a path, a port and a version after its name", () => {
    const of = (script: string): string => frameAddress(script, "stop=2017-06", "null").href;
    expect(of("https://atlas.example/embed.js")).toBe("https://atlas.example/embed.html?stop=2017-06");
    expect(of("https://a.example:8443/maps/2026/embed.js?v=2#x")).toBe(
      "https://a.example:8443/maps/2026/embed.html?stop=2017-06",
    );
  });

  it("is that of the edition that the view names, and the living page’s for all others, whichever loader runs", () => {
    const ID = "a72b2198ad-0123456789";
    const sites = ["https://a.example/maps/", "https://a.example/editions/2026/"];
    for (const site of sites)
      for (const script of [`${site}embed.js`, `${site}editions/${ID}/embed.js`]) {
        const of = (view: string): string => frameAddress(script, view, "null").href;
        expect(of("stop=2017-06")).toBe(`${site}embed.html?stop=2017-06`);
        expect(of(`edition=${ID}`)).toBe(`${site}editions/${ID}/embed.html?edition=${ID}`);
        expect(of("edition=../../x")).toBe(`${site}embed.html?edition=../../x`);
        expect(of("edition=a72b2198ad")).toBe(`${site}embed.html?edition=a72b2198ad`);
      }
  });

  it("names the page as the only host, unless the view names its own or the page has no origin", () => {
    const hosts = (view: string, origin = PAPER) =>
      readEmbed(frameAddress("https://a.example/embed.js", view, origin).search).hosts;
    expect(hosts("?stop=2017-06")).toEqual([PAPER]);
    expect(hosts("")).toEqual([PAPER]);
    expect(hosts("hosts=https://other.example")).toEqual(["https://other.example"]);
    expect(hosts("stop=2017-06", "null")).toBeNull();
  });

  it("is always a page of ours, whatever the view says", () => {
    const hostile = [
      "//evil.example/",
      "../../x.html",
      "javascript:alert(1)",
      "#x",
      "?a=1#b",
      "a=1&b=<script>",
      "\\\\x",
    ];
    for (const view of hostile) {
      const { origin, pathname, protocol } = frameAddress("https://a.example/maps/embed.js", view, PAPER);
      expect([protocol, origin, pathname], view).toEqual(["https:", "https://a.example", "/maps/embed.html"]);
    }
  });
});
