/** Every state in every appearance: axe, targets, and what a low, narrow or widely spaced page cuts off. */
import type { Page } from "@playwright/test";
import { openWithPicture } from "../support/atlasPage.ts";
import { seriousProblems } from "../support/axe.ts";
import { enter, type PageState, STATES } from "../support/states.ts";
import { crowdedTargets, sidewaysScrollers } from "../support/targets.ts";
import { expect, test } from "../support/test.ts";

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** A window of 1280 × 1024 that is magnified four times (WCAG 1.4.10). */
const MAGNIFIED = { width: 320, height: 256 };

async function inEveryState(page: Page, others: string, check: (state: PageState) => Promise<void>): Promise<void> {
  await openWithPicture(page, `?${others}`);
  for (const state of STATES) {
    await test.step(state.name, async () => {
      await enter(page, state, others);
      await check(state);
    });
  }
}

for (const lang of ["en", "ar"]) {
  for (const theme of ["light", "dark", "contrast"]) {
    for (const [window, size] of [
      ["wide", WIDE],
      ["a phone", PHONE],
    ] as const) {
      test(`axe finds nothing in any state: ${lang}, ${theme}, ${window}`, async ({ page }) => {
        await page.setViewportSize(size);
        await inEveryState(page, `lang=${lang}&theme=${theme}`, async ({ name }) => {
          expect.soft(await seriousProblems(page), name).toEqual([]);
          expect.soft(await crowdedTargets(page), name).toEqual([]);
          if (size === PHONE) expect.soft(await sidewaysScrollers(page), name).toEqual([]);
        });
      });
    }
  }
}

for (const lang of ["en", "de", "ar"]) {
  test(`magnified four times nothing has to be scrolled sideways: ${lang}`, async ({ page }) => {
    await page.setViewportSize(MAGNIFIED);
    await inEveryState(page, `lang=${lang}`, async ({ name }) => {
      expect.soft(await sidewaysScrollers(page), name).toEqual([]);
    });
  });
}

test("letters, words and lines may stand as far apart as WCAG 1.4.12 asks", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await inEveryState(page, "", async ({ name }) => {
    // A rule of the reader's own, which the page's policy does not concern.
    await page.evaluate(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
      );
      document.adoptedStyleSheets = [spacing];
    });
    expect.soft(await sidewaysScrollers(page), name).toEqual([]);
    expect.soft(await cutTexts(page), name).toEqual([]);
  });
});

/** Buttons, links and headings whose text is wider or higher than they show of it. */
async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, a, h1, h2, h3, h4, label, summary, th, td, p, li")]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
        const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        return hides && isCut && element.checkVisibility() && element.closest(".visually-hidden") === null;
      })
      .map((element) => `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 40)}”`),
  );
}
