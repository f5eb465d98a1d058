import { expect, it } from "vitest";
import { tabTitle } from "../../../src/ui/frame/tabTitle.ts";
import { atlasAt } from "./atlasAt.ts";

it.each([
  ["", "Standing"],
  ["lens=returns", "Returns"],
  ["partner=TUN", "Tunisia"],
  ["route=western-balkans", "Western Balkans"],
  ["panel=journey&route=western-balkans&partner=SRB", "Serbia"],
])("the tab at %j begins with what is looked at: %s", (query, subject) => {
  const atlas = atlasAt(query);
  expect(tabTitle(atlas)).toBe(atlas.words.explorer.tab(subject, atlas.scene.heading));
});

it("the tab of a talk names the view and its tour, and that of its speaker the document", () => {
  const { tab } = atlasAt().words.explorer;
  expect(tabTitle(atlasAt("tour=way"))).toBe(tab("A stay", "A way"));
  const speaker = atlasAt("tour=way&panel=speaker");
  expect(tabTitle(speaker)).toBe(tab("Niger", speaker.scene.heading));
});
