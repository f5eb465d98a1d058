import type { Component } from "svelte";
import { render } from "svelte/server";
import { describe, expect, it } from "vitest";
import Column from "../../src/ui/column/Column.svelte";
import Sheet from "../../src/ui/sheet/Sheet.svelte";
import { Stepper } from "../../src/ui/state/stepper.svelte.ts";
import Timeline from "../../src/ui/timeline/Timeline.svelte";
import { realIndex } from "../support/realData.ts";
import { atlasAt } from "./frame/atlasAt.ts";
import InWords from "./InWords.svelte";

/** Any component, where its words are; what it is given is checked where it is called. */
function written<Props extends Record<string, unknown>>(component: Component<Props>, given: Props): string {
  const any = component as unknown as Component<Record<string, unknown>>;
  return render(InWords, { props: { component: any, words: realIndex.words, given } }).body;
}

describe("without a page, the press can write", () => {
  it("the column with its legend and every partner", () => {
    const atlas = atlasAt("lens=returns");
    const html = written(Column, { atlas });
    for (const { look } of atlas.scene.legend) expect(html).toContain(look.name);
    for (const { iso3 } of realIndex.dataset.partners) expect(html).toContain(`data-partner="${iso3}"`);
    for (const { label } of atlas.scene.regional) expect(html).toContain(label);
  });

  it("the timeline with its documents, its ticks and no words of theirs", () => {
    const atlas = atlasAt("stop=2021-05");
    const stepper = new Stepper(
      atlas.index.stops,
      () => atlas.view.stop,
      (stop) => atlas.goTo(stop),
    );
    const { timeline, scene, view } = atlas;
    const html = written(Timeline, { timeline, document: scene.document, stop: view.stop, stepper });
    for (const { shortDate } of timeline.stops) expect(html).toContain(shortDate);
    expect(html.split("tick").length).toBeGreaterThan(timeline.ticks.length);
    expect(html).toContain(scene.document.title);
  });

  it("a sheet with its name and its standing, and a sentence where the passages will be", () => {
    const html = written(Sheet, { atlas: atlasAt("partner=NER"), onStop: () => undefined });
    expect(html).toContain("Niger");
    expect(html).toContain("The passages are loading …");
  });
});
