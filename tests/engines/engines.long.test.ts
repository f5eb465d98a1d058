import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { english } from "../../src/words/en/index.ts";
import { A4, A4_ACROSS, type Engine, IS_SETTLED, type Paper, until } from "./engine.ts";
import { FIREFOX, openFirefox, printWithFirefox } from "./firefox.ts";
import { inkOf, POPPLER, textOf } from "./paper.ts";
import { openWebKit, printWithWebKit, WEBKIT, WEBKIT_PRINTER } from "./webkit.ts";

const PATIENCE_MS = 120_000;
/** A page of words alone has a tenth. */
const LEAST_INK = 0.2;
const WINDOW = { widthPx: 1440, heightPx: 900, scripts: true };

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve({ dir: "dist" });
});
afterAll(() => site.close());

/** A browser that has no WebGL2 writes that down when it is asked for it. */
const WITHOUT_WEBGL = "WebGL";

const LIBYA = `(() => {
  const land = document.querySelector("[data-first-picture] path[data-partner=LBY]").getBoundingClientRect();
  const free = document.querySelector("[data-free]").getBoundingClientRect();
  return [
    (land.left + land.width / 2 - free.left) / free.width,
    (land.top + land.height / 2 - free.top) / free.height,
    land.width / free.width,
  ];
})()`;

function whenHere<Programs, Use>(programs: Programs | null, use: (programs: Programs) => Use): Use | null {
  return programs === null ? null : use(programs);
}

interface Browser {
  readonly name: string;
  readonly open: (() => Promise<Engine>) | null;
}

const BROWSERS: readonly Browser[] = [
  {
    name: "Firefox",
    open: whenHere(
      FIREFOX,
      ({ browser }) =>
        () =>
          openFirefox(browser, WINDOW),
    ),
  },
  { name: "WebKitGTK", open: whenHere(WEBKIT, (programs) => () => openWebKit(programs, WINDOW)) },
];

for (const { name, open } of BROWSERS) {
  describe.skipIf(open === null)(open === null ? `${name}, which is not here,` : name, () => {
    let engine: Engine;
    beforeAll(async () => {
      if (open) engine = await open();
      console.log(engine.version);
    });
    afterAll(() => engine.close());

    function untilTrue(name: string, expression: string): Promise<true> {
      return until(name, PATIENCE_MS, async () => ((await engine.evaluate(`return ${expression}`)) ? true : undefined));
    }

    it("shows the opening picture in its place", async () => {
      await engine.open(site.url);
      const [across, along, width] = (await engine.evaluate(`return ${LIBYA}`)) as [number, number, number];
      expect(across).toBeGreaterThan(0.4);
      expect(across).toBeLessThan(0.6);
      expect(along).toBeGreaterThan(0.35);
      expect(along).toBeLessThan(0.65);
      expect(width).toBeGreaterThan(0.08);
      expect(width).toBeLessThan(0.25);
    });

    it("steps by PageDown", async () => {
      await engine.open(site.url);
      await untilTrue("The program", `document.querySelector("[data-map]").dataset.map !== "picture"`);
      await engine.press("PageDown");
      await untilTrue("The step", `document.body.innerText.includes("Document of September 2025")`);
      expect(await engine.evaluate("return location.search")).toBe("?stop=2025-09");
    });

    it("brings the live map, or says that WebGL2 is missing", async () => {
      await engine.open(site.url);
      await untilTrue("The live map", IS_SETTLED);
      const [hasWebGl, degree, words] = (await engine.evaluate(`return [
        document.createElement("canvas").getContext("webgl2") !== null,
        document.querySelector("[data-map]").dataset.map,
        document.querySelector("[data-map]").innerText,
      ]`)) as [boolean, string, string];
      expect(degree).toBe(hasWebGl ? "complete" : "absent");
      if (!hasWebGl) expect(words).toContain("needs WebGL2");
    });

    it("writes no error into its console", async ({ skip }) => {
      const problems = await engine.problems();
      if (problems === null) skip("This engine’s WebDriver does not tell what stands in the console.");
      else expect(problems.filter((problem) => !problem.includes(WITHOUT_WEBGL))).toEqual([]);
    });
  });
}

interface Printer {
  readonly name: string;
  readonly print: ((url: string, paper: Paper, scripts: boolean) => Promise<Buffer>) | null;
}

const PRINTERS: readonly Printer[] = [
  {
    name: "Firefox",
    print: whenHere(
      FIREFOX,
      ({ browser }) =>
        (...how) =>
          printWithFirefox(browser, ...how),
    ),
  },
  {
    name: "WebKitGTK",
    print: whenHere(
      WEBKIT_PRINTER,
      (programs) =>
        (...how) =>
          printWithWebKit(programs, ...how),
    ),
  },
];

for (const { name, print } of PRINTERS) {
  const isHere = print !== null && POPPLER !== null;
  describe.skipIf(!isHere)(isHere ? `${name} on paper` : `${name} on paper, which or Poppler is not here,`, () => {
    it.each([
      ["upright", A4],
      ["across", A4_ACROSS],
    ])("prints %s the picture and all that belongs to it, without controls", async (_, paper) => {
      const pdf = (await print?.(site.url, paper, true)) ?? Buffer.alloc(0);
      const text = textOf(pdf);
      for (const words of [
        "Where does the cooperation stand",
        "Document of 13 December 2023",
        english.page.schematic,
        english.page.disclaimer,
      ])
        expect(text.includes(words), words).toBe(true);
      for (const words of ["Advancing", "Not mentioned", "Out of scope", "Hatched", "Sources", "This view: http"])
        expect(text.includes(words), words).toBe(true);
      expect(text.includes("Migration Liaison Officer"), "joined letters").toBe(true);
      for (const words of ["Opening view", "Previous", "About the data", "Try again"])
        expect(text.includes(words), words).toBe(false);
      expect(inkOf(pdf)).toBeGreaterThan(LEAST_INK);
    });

    it("prints the passages of an open partner", async () => {
      const text = textOf((await print?.(`${site.url}?partner=TUN&theme=dark`, A4, true)) ?? Buffer.alloc(0));
      expect(text.includes("2023-12-tunisia-mou")).toBe(true);
    });

    it("prints the page without scripts", async () => {
      const pdf = (await print?.(site.url, A4, false)) ?? Buffer.alloc(0);
      expect(textOf(pdf).includes("Scripts are switched off")).toBe(true);
      expect(inkOf(pdf)).toBeGreaterThan(LEAST_INK);
    });
  });
}
