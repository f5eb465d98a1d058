import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { PALETTES } from "../../src/scene/tokens/palette.ts";
import { openWithoutMap, queryOf, sceneFor, withoutWebGl } from "../support/atlasPage.ts";
import { seriousProblems } from "../support/axe.ts";
import { button, dialog, downloaded, preview, readSvg } from "../support/exportDialog.ts";
import { crowdedTargets, sidewaysScrollers } from "../support/targets.ts";
import { expect, test } from "../support/test.ts";

const SVG_NAMESPACES = ["http://www.w3.org/2000/svg"];

async function openExport(page: Page, query = ""): Promise<void> {
  await openWithoutMap(page, query === "" ? "?panel=picture" : `${query}&panel=picture`);
  await expect(preview(page)).toBeVisible();
}

function sizeOfPng(png: Buffer): string {
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return `${String(png.readUInt32BE(16))} × ${String(png.readUInt32BE(20))}`;
}

/** How many pixels of a PNG have each colour, as `#rrggbb`. */
async function coloursOf(page: Page, png: Buffer): Promise<ReadonlyMap<string, number>> {
  const counted = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d", { willReadFrequently: true })!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `#${[...data.subarray(at, at + 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts];
  }, png.toString("base64"));
  return new Map(counted);
}

test("the button opens the export, and closing it gives the focus and the address back", async ({ page }) => {
  await openWithoutMap(page, "?lens=returns");
  const opener = page.getByRole("button", { name: "Share", exact: true });
  await opener.press("Enter");
  await page.getByRole("button", { name: "Picture" }).press("Enter");
  await expect(preview(page)).toBeVisible();
  expect(queryOf(page)).toBe("?lens=returns&panel=picture");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await expect.poll(() => queryOf(page)).toBe("?lens=returns");
});

test("the SVG stands by itself: words, legend, date, address, every partner, nothing from elsewhere", async ({
  page,
  index,
  site,
}) => {
  const query = "?stop=2021-05&lens=borders";
  await openExport(page, query);
  const [file, { suggestedFilename }] = await downloaded(page, "Download SVG").then(
    ([bytes, download]) => [bytes.toString("utf8"), { suggestedFilename: download.suggestedFilename() }] as const,
  );
  expect(suggestedFilename).toBe("route-atlas-2021-05-borders.svg");
  const scene = sceneFor(index, query);
  const svg = await readSvg(page, file);
  expect(svg.problem).toBe("");
  expect(svg.root).toBe("http://www.w3.org/2000/svg svg");
  expect(svg.size).toBe("1200 800");
  expect(svg.title).toContain(scene.document.heading);
  expect(svg.description).toContain("25 May 2021");
  expect(svg.scripts).toBe(0);
  const permalink = `${site.url}${query}&lang=en`;
  for (const words of [scene.document.heading, scene.lens.question, permalink, `edition ${index.dataset.edition}`])
    expect(svg.text).toContain(words);
  for (const { look } of scene.legend) expect(svg.text).toContain(look.name);
  const known = await page
    .locator("[data-first-picture] path[data-partner]")
    .evaluateAll((paths) => paths.map((path) => path.getAttribute("data-partner") ?? "").sort());
  expect(svg.partners.map(([iso3]) => iso3).sort()).toEqual(known);
  expect(svg.partners.filter(([, isDrawn]) => !isDrawn)).toEqual([]);
  const addresses = [...new Set(file.match(/(?:https?|ftp|blob|file):[^\s"'<>)]+/g))];
  expect(addresses.filter((address) => address !== permalink.replaceAll("&", "&amp;"))).toEqual(SVG_NAMESPACES);
  expect(file.match(/url\((?!data:font\/woff2|#)/g)).toBeNull();
});

test("two maps on the screen are two in the picture, each with its date", async ({ page, index }) => {
  // The map that the two cover is not woken, so nobody finds out here that there is no WebGL.
  await withoutWebGl(page);
  await page.goto("./?stop=2025-09&compare=2023-12&mode=swipe&panel=picture");
  await expect(preview(page)).toBeVisible();
  const svg = await readSvg(page, (await downloaded(page, "Download SVG"))[0].toString());
  const known = index.dataset.partners.length;
  expect(svg.partners.filter(([iso3]) => iso3 === "TUN")).toHaveLength(2);
  expect(svg.partners.length).toBeGreaterThan(known);
  for (const stop of ["2023-12", "2025-09"])
    expect(svg.text).toContain(sceneFor(index, `?stop=${stop}`).document.heading);
});

test("the coast is finer than the page’s own, and the page’s own when nothing finer can be loaded", async ({
  page,
  guard,
}) => {
  const coastOfPage = page.locator("[data-first-picture] path.coast").first();
  await openExport(page);
  const coarse = (await coastOfPage.getAttribute("d"))!.length;
  const fine = await readSvg(page, (await downloaded(page, "Download SVG"))[0].toString());
  expect(fine.longestCoast).toBeGreaterThan(1.2 * coarse);

  guard.allow(/^console: Failed to load resource: net::ERR_FAILED/);
  await page.route("**/land-overview-*.json", (route) => route.abort());
  await openExport(page);
  const own = await readSvg(page, (await downloaded(page, "Download SVG"))[0].toString());
  expect(own.longestCoast).toBe(coarse);
  await expect(dialog(page).getByRole("button", { name: "Try again" })).toHaveCount(0);
});

test("a PNG has exactly the pixels that were asked for, and the colours of its theme", async ({ page }) => {
  await openExport(page);
  const [article, file] = await downloaded(page, "Download PNG");
  expect(file.suggestedFilename()).toBe("route-atlas-2023-12-standing.png");
  expect(sizeOfPng(article)).toBe("1200 × 800");
  const light = await coloursOf(page, article);
  for (const token of ["paper", "sea", "land", "fillDeep", "fillMiddle", "fillSand"] as const)
    expect(light.get(PALETTES.light[token]) ?? 0, token).toBeGreaterThan(500);

  await dialog(page).getByLabel("Size").selectOption("portrait");
  await dialog(page).getByRole("radio", { name: "Dark" }).check();
  const [portrait] = await downloaded(page, "Download PNG");
  expect(sizeOfPng(portrait)).toBe("1080 × 1350");
  const dark = await coloursOf(page, portrait);
  for (const token of ["paper", "sea", "land", "fillDeep"] as const)
    expect(dark.get(PALETTES.dark[token]) ?? 0, token).toBeGreaterThan(500);

  await dialog(page).getByLabel("Width").fill("401");
  await dialog(page).getByLabel("Height").fill("777");
  await dialog(page).getByRole("radio", { name: "Print greys" }).check();
  const [own] = await downloaded(page, "Download PNG");
  expect(sizeOfPng(own)).toBe("401 × 777");
  const greys = [...(await coloursOf(page, own)).keys()];
  expect(greys.length).toBeGreaterThan(20);
  expect(greys.filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
});

test("letters are drawn with the typefaces inside the picture, which come from the site", async ({ page }) => {
  await openExport(page);
  const svg = (await downloaded(page, "Download SVG"))[0].toString();
  const difference = (one: string, other: string): Promise<number> =>
    page.evaluate(
      async (sources) => {
        const pixels = await Promise.all(
          sources.map(async (source) => {
            const image = new Image(1200, 800);
            image.src = URL.createObjectURL(new Blob([source], { type: "image/svg+xml" }));
            await image.decode();
            const canvas = new OffscreenCanvas(1200, 800);
            const context = canvas.getContext("2d", { willReadFrequently: true })!;
            context.drawImage(image, 0, 0);
            // Reading throws where a canvas was tainted.
            return context.getImageData(0, 0, 1200, 800).data;
          }),
        );
        const [first, second] = pixels;
        return first!.reduce((count, part, at) => count + (Math.abs(part - second![at]!) > 40 ? 1 : 0), 0);
      },
      [one, other],
    );
  expect(svg.match(/@font-face/g)).toHaveLength(4);
  expect(await difference(svg, svg)).toBe(0);
  expect(await difference(svg, svg.replace(/<style>.*?<\/style>/s, ""))).toBeGreaterThan(5000);
});

test("without the typefaces there is a picture all the same, and a sentence that says so", async ({ page, guard }) => {
  guard.allow(/^console: Failed to load resource: net::ERR_FAILED/);
  await page.route(/source-serif.*\.woff2$/, (route) => route.abort());
  await openExport(page);
  const sentence = dialog(page).getByText("The typefaces could not be loaded");
  await expect(sentence).toBeVisible();
  expect((await downloaded(page, "Download SVG"))[0].toString()).not.toContain("@font-face");
  await page.unroute(/source-serif.*\.woff2$/);
  await button(page, "Try again").click();
  await expect(sentence).toBeHidden();
  expect((await downloaded(page, "Download SVG"))[0].toString()).toContain("@font-face");
});

test("the picture and its alt text are copied", async ({ page, context, site, index }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.url });
  await openExport(page, "?stop=2025-09");
  await button(page, "Copy picture").click();
  await expect(dialog(page).getByRole("status").filter({ hasText: "The picture is copied." })).toBeVisible();
  const base64 = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bytes = new Uint8Array(await (await item!.getType("image/png")).arrayBuffer());
    return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(""));
  });
  expect(sizeOfPng(Buffer.from(base64, "base64"))).toBe("1200 × 800");
  await button(page, "Copy alt text").click();
  await expect(dialog(page).getByRole("status").filter({ hasText: "The alt text is copied." })).toBeVisible();
  const altText = await page.evaluate(() => navigator.clipboard.readText());
  expect(altText).toContain(String(sceneFor(index, "").fills.length));
  await expect(preview(page)).toHaveAccessibleName(altText);
  await expect(dialog(page).getByText(altText)).toBeVisible();
});

for (const [way, breakIt, sentence] of [
  ["has no clipboard for pictures", "delete Clipboard.prototype.write", "This browser cannot copy pictures."],
  [
    "does not allow it",
    "Clipboard.prototype.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))",
    "The browser did not allow the picture to be copied.",
  ],
] as const) {
  test(`a browser that ${way} says so and offers the file`, async ({ page }) => {
    await page.addInitScript(breakIt);
    await openExport(page);
    await button(page, "Copy picture").click();
    await expect(dialog(page).getByRole("status").filter({ hasText: sentence })).toBeVisible();
    const [file] = await Promise.all([page.waitForEvent("download"), button(page, "Download the PNG instead").click()]);
    expect(sizeOfPng(await readFile(await file.path()))).toBe("1200 × 800");
  });
}

test("a canvas that gives no picture is told in a sentence, and trying again helps", async ({ page }) => {
  await page.addInitScript(() => {
    const original = Reflect.get(HTMLCanvasElement.prototype, "toBlob");
    let failures = 1;
    HTMLCanvasElement.prototype.toBlob = function (take, ...rest) {
      if (failures-- > 0) take(null);
      else original.call(this, take, ...rest);
    };
  });
  await openExport(page);
  await button(page, "Download PNG").click();
  await expect(dialog(page).getByText("This browser could not make a PNG of 1200 × 800 pixels.")).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, "Try again").click()]);
  expect(sizeOfPng(await readFile(await file.path()))).toBe("1200 × 800");
  await expect(button(page, "Try again")).toHaveCount(0);
});

test("sizes that are none give sentences, and a button leads to the field instead of doing anything", async ({
  page,
}) => {
  await openExport(page);
  const [width, height] = [dialog(page).getByLabel("Width"), dialog(page).getByLabel("Height")];
  await width.fill("399");
  await height.fill("wide");
  for (const [field, name] of [
    [width, "The width"],
    [height, "The height"],
  ] as const) {
    const sentence = `${name} is a whole number of pixels from 400 to 6000.`;
    await expect(dialog(page).getByText(sentence)).toBeVisible();
    await expect(field).toHaveAccessibleDescription(sentence);
    await expect(field).toHaveAttribute("aria-invalid", "true");
  }
  await button(page, "Download SVG").click();
  await expect(width).toBeFocused();
  await expect(dialog(page).getByText(/^Saved as/)).toHaveCount(0);
  await width.fill("6000");
  await height.fill("640");
  for (const field of [width, height])
    await expect(field).toHaveAccessibleDescription("Neither side is more than three times as long as the other.");
  await width.fill("640");
  await expect(dialog(page).getByText(/is a whole number|three times/)).toHaveCount(0);
  await expect(dialog(page).getByLabel("Size")).toHaveValue("own");
  expect((await readSvg(page, (await downloaded(page, "Download SVG"))[0].toString())).size).toBe("640 640");
  await dialog(page).getByLabel("Size").selectOption("print");
  await expect(width).toHaveValue("3508");
  await expect(height).toHaveValue("2480");
});

test("as on the screen, the picture shows what the map shows, in finer shapes, and its address says where", async ({
  page,
  site,
}) => {
  await openExport(page, "?at=20.5,43.5,6");
  await expect(dialog(page).getByRole("radio", { name: "As on the screen" })).toBeChecked();
  const near = await readSvg(page, (await downloaded(page, "Download SVG"))[0].toString());
  expect(near.text).toContain(`${site.url}?at=20.5,43.5,6`);
  expect(near.text).toMatch(/serbia/i);
  expect(near.text).not.toMatch(/nigeria|libya/i);
  expect(Object.fromEntries(near.partners)).toMatchObject({ SRB: true, MNE: true, NGA: false });

  await dialog(page).getByRole("radio", { name: "The opening view" }).check();
  const whole = await readSvg(page, (await downloaded(page, "Download SVG"))[0].toString());
  expect(whole.text).toMatch(/libya/i);
  expect(whole.text).not.toContain("at=");
});

test("a route in the foreground fills the picture and names the file", async ({ page }) => {
  await openExport(page, "?route=western-balkans");
  await expect(dialog(page).getByRole("radio", { name: "The whole Western Balkans route" })).toBeChecked();
  const [, file] = await downloaded(page, "Download SVG");
  expect(file.suggestedFilename()).toBe("route-atlas-2023-12-standing-western-balkans.svg");
});

test("steps behind the dialog do not happen, and its own fields keep their keys", async ({ page }) => {
  await openExport(page);
  await dialog(page).getByLabel("Width").focus();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowLeft");
  expect(queryOf(page)).toBe("?panel=picture");
});

for (const theme of ["light", "dark", "contrast"]) {
  test(`axe finds nothing serious in the export, ${theme}`, async ({ page }) => {
    await openExport(page, `?theme=${theme}`);
    await dialog(page).getByLabel("Width").fill("1");
    await expect(dialog(page).getByText(/is a whole number/)).toBeVisible();
    expect(await seriousProblems(page)).toEqual([]);
  });
}

test("at 320 px nothing scrolls sideways and every target can be hit", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openExport(page);
  await dialog(page).getByLabel("Width").fill("1");
  expect(await sidewaysScrollers(page)).toEqual([]);
  expect(await crowdedTargets(page)).toEqual([]);
});
