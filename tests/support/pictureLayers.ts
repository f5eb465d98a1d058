/** The layers of the SVG picture in the page, and what can be done to them to see whether a comparison would notice. */
import type { Page } from "@playwright/test";
import { MAP_PATIENCE_MS } from "./atlasPage.ts";
import type { Pixels } from "./difference.ts";
import { readPng } from "./png.mjs";
import { expect } from "./test.ts";

/** A name of a layer and the elements that draw it. */
export const LAYER_ELEMENTS = {
  land: "g.land",
  advancing: "g.land [data-look=advancing]",
  running: "g.land [data-look=running]",
  hatch: "g.pattern-hatch",
  cross: "g.pattern-cross",
  dots: "g.pattern-dots",
  border: ".border",
  dashedBorder: "path.border-dashed",
  coast: "path.coast",
  bracket: "g.bracket",
  casing: "g.corridor-casing",
  idle: "g.corridor-idle",
  centralMediterranean: ".corridors [data-route=central-mediterranean]",
  westernBalkans: ".corridors [data-route=western-balkans]",
  atlantic: ".corridors [data-route=atlantic-western-mediterranean]",
  easternMediterranean: ".corridors [data-route=eastern-mediterranean]",
  waypoint: "g.waypoint",
  leader: "g.callout-leader, g.deployment-leader, g.funding-leader",
  callout: "g.callout",
  deployment: "g.deployment",
  funding: "g.funding",
} as const;
export type PictureLayer = keyof typeof LAYER_ELEMENTS;

export type Change = "hidden" | "shifted";

/** In CSS pixels, to the east and to the south. */
const SHIFT_PX = [6, 4] as const;

/** The part of the window that nothing always lies over, in whichever degree of life. */
export async function freePart(page: Page): Promise<Pixels> {
  const clip = (await page.locator("[data-map] > .free").boundingBox())!;
  await page.evaluate(() => document.fonts.ready);
  // The fine borders never come in these tests, and the sentence that says so lies over the map.
  await page.locator("[data-map] > .progress").evaluateAll((all) => {
    for (const element of all) if (element instanceof HTMLElement) element.style.visibility = "hidden";
  });
  return readPng(await page.screenshot({ clip, timeout: MAP_PATIENCE_MS }));
}

/** The free part while elements of the picture are changed; they are as before afterwards. */
export async function whileChanged(page: Page, selector: string, change: Change): Promise<Pixels> {
  expect(await setChange(page, selector, change), `elements of ${selector}`).toBeGreaterThan(0);
  const pixels = await freePart(page);
  await setChange(page, selector, null);
  return pixels;
}

async function setChange(page: Page, selector: string, change: Change | null): Promise<number> {
  return page.locator("[data-first-picture] > svg").evaluate(
    (svg, { selector, change, shift }) => {
      const elements = [...svg.querySelectorAll<SVGGraphicsElement>(selector)];
      for (const element of elements) {
        const pxPerUnit = element.getScreenCTM()?.a ?? 1;
        const [east, south] = shift.map((px) => px / pxPerUnit);
        element.style.visibility = change === "hidden" ? "hidden" : "";
        element.style.translate = change === "shifted" ? `${east}px ${south}px` : "";
      }
      return elements.length;
    },
    { selector, change, shift: SHIFT_PX },
  );
}
