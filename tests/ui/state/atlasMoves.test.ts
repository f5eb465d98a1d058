import { expect, it } from "vitest";
import { AtlasState } from "../../../src/ui/state/atlas.svelte.ts";
import { realIndex } from "../../support/realData.ts";

it("every move is a step that the back button undoes, but for the layers of the map", () => {
  const written: string[] = [];
  const atlas = new AtlasState(
    realIndex,
    "",
    (address, keeping) => void written.push(`${keeping} ${address}`),
    () => Promise.reject(new Error("Not needed here.")),
  );
  atlas.openPartner("TUN");
  atlas.openRoute("western-balkans");
  atlas.openDossier({ kind: "document", id: "2021-05" });
  atlas.closeDossier();
  atlas.closeSheet();
  atlas.toggleComparison();
  atlas.toggleComparison();
  atlas.chooseLens("returns");
  atlas.toggleLayer("routes");
  atlas.toggleLayer("routes");
  expect(written).toEqual([
    "push partner=TUN",
    "push route=western-balkans",
    "push route=western-balkans&document=2021-05&panel=dossier",
    "push route=western-balkans",
    "push ",
    "push compare=2021-09",
    "push ",
    "push lens=returns",
    expect.stringMatching(/^replace lens=returns&layers=(?!.*routes)/),
    "replace lens=returns",
  ]);
});

it("a journey goes on at partners of its route alone", () => {
  const atlas = new AtlasState(
    realIndex,
    "panel=journey&route=central-mediterranean",
    () => undefined,
    () => Promise.reject(new Error("Not needed here.")),
  );
  atlas.openPartner("NER");
  expect(atlas.view).toMatchObject({ panel: "journey", route: "central-mediterranean", partner: "NER" });
  atlas.openPartner("ALB");
  expect(atlas.view).toMatchObject({ panel: null, route: null, partner: "ALB" });
});
