/** Every state once, in light and English; all others are in access.long.test.ts. */
import { openWithPicture } from "../support/atlasPage.ts";
import { seriousProblems } from "../support/axe.ts";
import { enter, STATES } from "../support/states.ts";
import { crowdedTargets } from "../support/targets.ts";
import { expect, test } from "../support/test.ts";

test("axe finds nothing in any state of the page, and every target can be hit", async ({ page }) => {
  await openWithPicture(page);
  for (const state of STATES) {
    await test.step(state.name, async () => {
      await enter(page, state);
      expect.soft(await seriousProblems(page), state.name).toEqual([]);
      expect.soft(await crowdedTargets(page), state.name).toEqual([]);
    });
  }
});
