import { openWithoutMap, unfoldDossier } from "../support/atlasPage.ts";
import { seriousProblems } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

for (const [name, query] of [
  ["a route, in high contrast", "?route=central-mediterranean&theme=contrast"],
  ["a document", "?document=2021-09"],
  ["a partner that a document is silent about", "?partner=GHA&stop=2025-09"],
] as const) {
  test(`axe finds nothing serious in the dossier of ${name}`, async ({ page }) => {
    await openWithoutMap(page, `${query}&panel=dossier`);
    await unfoldDossier(page);
    expect(await seriousProblems(page)).toEqual([]);
  });
}
