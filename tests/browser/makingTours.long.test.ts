/** Making a tour: reordering, keeping, files, links, and what links must not do. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { packTour } from "../../src/ui/tours/packedTour.ts";
import { holdLiveMap, openWithPicture, waitForPicture } from "../support/atlasPage.ts";
import { seriousProblems } from "../support/axe.ts";
import { beginTour, expectKept, headings, inMaker, keptTexts, maker, views } from "../support/makerPage.ts";
import { expect, test } from "../support/test.ts";

const TEXT = `---
title: From a file
language: en
author: Somebody
summary: A tour.
---

## Tunisia then
view: stop=2017-06&partner=TUN

Words. [^no-such-row]

## Tunisia later
view: stop=2023-12&partner=TUN
wrong: 1

More words.
`;

/** A tour of three views with headings of their own. */
async function makeThree(page: Page): Promise<void> {
  await beginTour(page, "?stop=2017-06", "Three");
  for (const name of ["One", "Two", "Three"]) {
    if (name !== "One") {
      await page.getByRole("button", { name: "Next", exact: true }).click();
      await inMaker(page, "Add this view").click();
    }
    await maker(page).getByLabel("Heading", { exact: true }).fill(name);
  }
  await expect.poll(() => headings(page)).toEqual(["One", "Two", "Three"]);
}

test("views are moved by the pointer and by buttons, removed, and brought back", async ({ page }) => {
  await makeThree(page);
  const grip = (at: number) => views(page).nth(at).locator(".grip");
  await grip(2).scrollIntoViewIfNeeded();
  await views(page).nth(2).locator("[data-head]").click();
  const from = await grip(2).boundingBox();
  const to = await views(page).nth(0).boundingBox();
  if (!from || !to) throw new Error("The views are not in sight.");
  await page.mouse.move(from.x + 10, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y + 8, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => headings(page)).toEqual(["Three", "One", "Two"]);

  await views(page).nth(0).locator("[data-head]").click();
  const down = inMaker(page, "Move down");
  await down.click();
  await expect.poll(() => headings(page)).toEqual(["One", "Three", "Two"]);
  await expect(inMaker(page, "Move down")).toBeFocused();

  await inMaker(page, "Remove").click();
  await expect.poll(() => headings(page)).toEqual(["One", "Two"]);
  await expect(maker(page).getByText("“Three” is removed.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect.poll(() => headings(page)).toEqual(["One", "Three", "Two"]);
  await inMaker(page, "Undo").click();
  await expect.poll(() => headings(page)).toEqual(["Three", "One", "Two"]);
  await inMaker(page, "Redo").click();
  await expect.poll(() => headings(page)).toEqual(["One", "Three", "Two"]);
});

test("a view is shown by its line, replaced by the present one, and presented at once with P", async ({ page }) => {
  await makeThree(page);
  await views(page).nth(0).locator("[data-head]").click();
  await expect(page).toHaveURL(/stop=2017-06/);
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await inMaker(page, "Take the present view").click();
  await expectKept(page, "## One\n\nview: stop=2021-05");
  await views(page).nth(1).locator("[data-head]").click();
  await page.keyboard.press("p");
  await expect(page).toHaveURL(/tour=own-tour-[a-z]{4}&step=2$/);
  await page.reload();
  await waitForPicture(page);
  await expect(page.locator("html")).toHaveAttribute("data-presenting");
  await page.goBack();
  await page.goBack();
  await expect(maker(page)).toBeVisible();
});

test("the next view is looked for with the whole explorer, and added from the line above it", async ({ page }) => {
  await beginTour(page, "", "Looking");
  await inMaker(page, "Look for a view").click();
  const bar = page.getByRole("group", { name: "Making “Looking”" });
  await page
    .getByRole("button", { name: /^Niger/ })
    .first()
    .click();
  await bar.getByRole("button", { name: "Add this view" }).click();
  await expect(bar.getByText("Added as view 2 of 2.")).toBeVisible();
  await page.reload();
  await waitForPicture(page);
  await bar.getByRole("button", { name: "Edit the tour" }).click();
  await expect(views(page)).toHaveCount(2);
  expect((await headings(page))[1]).toContain("Niger");
});

test("what was just typed is there after the page was closed without warning", async ({ page, context }) => {
  await beginTour(page, "", "Crash");
  await maker(page).getByLabel("Notes").fill("The last words before it happened.");
  await expectKept(page, "The last words before it happened.");
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await openWithPicture(next, "?panel=maker");
  await maker(next).getByRole("button", { name: "Edit: Crash" }).click();
  await expect(maker(next).getByLabel("Notes")).toHaveValue("The last words before it happened.");
});

test("two windows that make the same tour are told, and neither loses its words", async ({ page, context }) => {
  await beginTour(page, "", "Both");
  await expectKept(page, "title: Both");
  const second = await context.newPage();
  await openWithPicture(second, "?panel=maker");
  await maker(second).getByRole("button", { name: "Edit: Both" }).click();
  await maker(second).getByLabel("Author").fill("Second");
  await expect(maker(page).getByText("This tour was changed in another window.")).toBeVisible();
  await inMaker(page, "Keep both").click();
  await expect.poll(async () => (await keptTexts(page)).length).toBe(2);
  await maker(second).getByLabel("Author").fill("Second again");
  await expectKept(page, "author: Second again");
  await maker(page).getByLabel("Author").fill("First");
  await expectKept(page, "author: First");
  expect((await keptTexts(page)).filter((text) => text.includes("Second again"))).toHaveLength(1);
});

test("a browser that keeps nothing says so, and asks before the page goes", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await beginTour(page, "", "Lost");
  await expect(maker(page).getByText(/storage is full: download your tour/)).toBeVisible();
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await expect(maker(page).getByLabel("Title", { exact: true })).toHaveValue("Lost");
});

test("a tour is downloaded, opens in another browser, and a file with faults says where they are", async ({
  page,
  browser,
  baseURL,
  guard,
}) => {
  await makeThree(page);
  const saved = page.waitForEvent("download");
  await inMaker(page, "Download").click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe("three.md");
  const text = await readFile(await download.path(), "utf8");
  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  guard.watch(elsewhere);
  const other = await elsewhere.newPage();
  await openWithPicture(other, "?panel=maker");
  const picker = maker(other).locator("input[type=file]");
  await picker.setInputFiles({ name: "three.md", mimeType: "text/markdown", buffer: Buffer.from(text) });
  await expect.poll(() => headings(other)).toEqual(["One", "Two", "Three"]);

  await inMaker(other, "All your tours").click();
  await picker.setInputFiles({ name: "b.md", mimeType: "text/markdown", buffer: Buffer.from(TEXT) });
  await expect.poll(() => headings(other)).toEqual(["Tunisia then", "Tunisia later"]);
  await expect(maker(other).getByText("Line 11, column 8: No entry of the data is named “no-such-row”.")).toBeVisible();
  await expect(
    maker(other).getByText(/^Line 15, column \d+: “wrong” is not known here and is left out\.$/),
  ).toBeVisible();

  await inMaker(other, "All your tours").click();
  await picker.setInputFiles({ name: "c.md", mimeType: "text/markdown", buffer: Buffer.from("Dear diary") });
  await expect(maker(other).getByRole("alert")).toContainText("“c.md” is no tour that could be opened");
  await expect(maker(other).getByRole("alert")).toContainText("Line 1, column 1:");
  expect(await keptTexts(other)).toHaveLength(2);
  await elsewhere.close();
});

test("a deleted tour comes back, and one that cannot be read any more is handed out as it is", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("route-atlas:tour:own-old-abcd", "from another age"));
  await openWithPicture(page, "?panel=maker");
  await expect(maker(page).getByText("This version of the atlas cannot read this tour.")).toBeVisible();
  const saved = page.waitForEvent("download");
  await maker(page).getByRole("button", { name: "Download: own-old-abcd" }).click();
  expect(await readFile(await (await saved).path(), "utf8")).toBe("from another age");
  await maker(page).getByRole("button", { name: "Delete: own-old-abcd" }).click();
  expect(await keptTexts(page)).toEqual([]);
  await inMaker(page, "Bring it back").click();
  expect(await keptTexts(page)).toEqual(["from another age"]);
});

test("a sentence gets its entry by a search, and the preview shows what it rests on", async ({ page, index }) => {
  await beginTour(page, "?partner=TUN", "Refer");
  const caption = maker(page).getByLabel("Caption");
  await caption.fill("A sentence.");
  await maker(page).getByRole("button", { name: "Insert a reference" }).first().click();
  await page.getByLabel("Find an entry").fill("readmission negotiations");
  await expect(maker(page).getByText(/entr(y|ies) found/)).toBeVisible();
  await maker(page).locator(".search li button").first().click();
  await expect(caption).toHaveValue(/^A sentence\. \[\^[a-z0-9-]+\]$/);
  await expect(caption).toBeFocused();
  const id = /\[\^(.*)\]/.exec(await caption.inputValue())?.[1] ?? "";
  await maker(page).getByText("As it will be read").first().click();
  await expect(maker(page).locator(".preview li")).toContainText(index.fact(id)?.statement ?? "no such row");
});

test("a link that would be too long says by how much and what helps", async ({ page }) => {
  await beginTour(page, "", "Long");
  for (const seed of [1, 2, 3, 4]) {
    const words = Array.from({ length: 600 }, (_, at) =>
      Math.abs(Math.sin(at * 7 + seed) * 1e12)
        .toString(36)
        .slice(0, 5),
    );
    await maker(page).getByLabel("Notes").fill(words.join(" "));
    await inMaker(page, "Add this view").click();
  }
  await inMaker(page, "Copy link").click();
  await expect(maker(page).getByText(/characters longer than the 8\W?000 that mail programs/)).toBeVisible();
  await expect(maker(page).getByLabel("Link", { exact: true })).toHaveCount(0);
  await inMaker(page, "Copy link without notes").click();
  await expect(maker(page).getByLabel("Link", { exact: true })).toBeVisible();
});

test("a tour that ships is copied, and the copy is edited", async ({ page }) => {
  await openWithPicture(page, "?panel=tours");
  await page
    .getByRole("button", { name: /^Edit a copy: / })
    .first()
    .click();
  await expect(maker(page)).toBeVisible();
  expect(await views(page).count()).toBeGreaterThan(8);
  await expect(page.getByRole("heading", { name: "Make a tour" })).toBeFocused();
  await expect(views(page).first().locator("img")).toBeVisible();
  expect(await keptTexts(page)).toHaveLength(1);
});

test.describe("a malicious link", () => {
  const SCRIPTED = TEXT.replace(
    "Words.",
    '<script>document.title="gone"</script> <img src="https://evil.example/x.png" onerror="alert(1)"> [a](javascript:alert(1)) ![b](https://evil.example/y.png)',
  ).replace("From a file", '<img src=x onerror="alert(1)">');

  async function openPacked(page: Page, packed: string, query = "?panel=tours"): Promise<string[]> {
    const heard: string[] = [];
    page.on("dialog", (dialog) => {
      heard.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (/evil|x\.png|javascript:/.test(request.url())) heard.push(`request ${request.url()}`);
    });
    await holdLiveMap(page);
    await page.goto(`./${query}#tour=${packed}`);
    return heard;
  }

  test("with script and HTML shows them as text and runs nothing", async ({ page }) => {
    const heard = await openPacked(page, await packTour(SCRIPTED));
    const offer = page.getByRole("region", { name: "A tour shared by link" });
    await expect(offer.getByRole("heading", { name: '<img src=x onerror="alert(1)">' })).toBeVisible();
    await offer.getByRole("button", { name: "Present" }).click();
    await expect(page.getByText('<script>document.title="gone"</script>')).toBeVisible();
    expect(await page.locator("main script, main img:not([src^='blob:']), [data-present] a").count()).toBe(0);
    await expect(page).not.toHaveTitle("gone");
    expect(heard).toEqual([]);
  });

  test("never begins a talk by itself", async ({ page }) => {
    await openPacked(page, await packTour(TEXT), "?tour=shared&step=2");
    const offer = page.getByRole("region", { name: "A tour shared by link" });
    await expect(offer).toContainText("Shared by link, not by Route Atlas.");
    await offer.getByRole("button", { name: "Present" }).click();
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-presenting");
    await expect(offer).toBeHidden();
  });

  const refused: readonly (readonly [name: string, packed: () => Promise<string>, sentence: RegExp])[] = [
    ["of another version", async () => `9${(await packTour(TEXT)).slice(1)}`, /another version/],
    ["that is cut off", async () => (await packTour(TEXT)).slice(0, 80), /cut off or damaged/],
    ["that is no packed tour", () => Promise.resolve('1."><script>alert(1)</script>'), /cut off or damaged/],
    ["that swells to millions of letters", () => packTour("a".repeat(20_000_000)), /more than a tour can be/],
    ["that would keep its reader busy", () => packTour(`${TEXT}\n${"*a_ ".repeat(90_000)}`), /holds no tour/],
    ["that is huge", () => Promise.resolve(`1.${"A".repeat(1_000_000)}`), /cut off or damaged|more than a tour/],
  ];
  for (const [name, packed, sentence] of refused)
    test(`${name} gives a sentence and nothing else`, async ({ page }) => {
      const heard = await openPacked(page, await packed());
      const offer = page.getByRole("region", { name: "A tour shared by link" });
      await expect(offer.getByRole("alert")).toHaveText(sentence);
      await expect(offer.getByRole("button")).toHaveCount(0);
      await page.getByRole("button", { name: "Close" }).click();
      await expect(page.getByRole("heading", { name: "Route Atlas" })).toBeVisible();
      expect(heard).toEqual([]);
    });
});

for (const [name, size, query] of [
  ["on a wide screen", { width: 1280, height: 800 }, ""],
  ["on a phone", { width: 320, height: 640 }, ""],
  ["in Arabic", { width: 1280, height: 800 }, "&lang=ar"],
] as const)
  test(`the maker keeps the rules of access ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await openWithPicture(page, `?partner=TUN&panel=maker${query}`);
    await page.locator("[data-maker] .first").click();
    await expect(page.locator("[data-maker] [data-step]")).toHaveCount(1);
    expect(await seriousProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const tooSmall = await page
      .locator("[data-maker] :is(button, input, select, textarea, summary)")
      .evaluateAll((all) =>
        all
          .filter((element) => element.getClientRects().length > 0)
          .filter((element) => {
            const { width, height } = element.getBoundingClientRect();
            return width < 24 || height < 24;
          })
          .map((element) => element.textContent.trim()),
      );
    expect(tooSmall).toEqual([]);
  });
