/** In every state and window, whatever Tab reaches is to be seen: no bar, drawer or sheet lies over all of it. */
import { openWithPicture } from "../support/atlasPage.ts";
import { focused } from "../support/covered.ts";
import { enter, STATES } from "../support/states.ts";
import { expect, test } from "../support/test.ts";

/** A window of 1280 × 1024 that is magnified four times. */
const MAGNIFIED = { width: 320, height: 256 };
const WINDOWS = [{ width: 1440, height: 900 }, { width: 1024, height: 768 }, { width: 390, height: 844 }, MAGNIFIED];
/** Long lists repeat themselves; their beginning and what follows them is enough. */
const MOST_PRESSES = 70;

for (const window of WINDOWS) {
  test(`what has the focus is never covered: ${String(window.width)} × ${String(window.height)}`, async ({ page }) => {
    await page.setViewportSize(window);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openWithPicture(page);
    for (const state of STATES) {
      // The guide was asked for and has the focus; in so low a window it leaves no room, and Escape takes it away.
      if (window === MAGNIFIED && state.name === "guide") continue;
      await test.step(state.name, async () => {
        await enter(page, state);
        const covered: string[] = [];
        for (const key of ["Tab", "Shift+Tab"]) {
          const seen = new Set<string>();
          for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
            await page.keyboard.press(key);
            const stop = await focused(page);
            if (stop === null || seen.has(stop.key)) break;
            seen.add(stop.key);
            if (stop.coveredBy !== "") covered.push(`${key} ${stop.name} under ${stop.coveredBy}`);
          }
        }
        expect.soft(covered, state.name).toEqual([]);
      });
    }
  });
}
