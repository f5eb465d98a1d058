/** What the pointer rests on, in a few words. The same words stand in the list and the sheets. */
import type { Target } from "../../draw/target.ts";
import { fillOf } from "../../scene/map/fills.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";

export interface HoverWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The words for a target under the pointer, or null when there is nothing to say. */
export function hoverWords(atlas: Pick<AtlasState, "index" | "scene" | "words">, target: Target): HoverWords | null {
  const { dates, lists, map } = atlas.words;
  switch (target.kind) {
    case "partner": {
      const fill = atlas.scene.fills.find(({ iso3 }) => iso3 === target.iso3);
      if (!fill) return null;
      return {
        title: fill.name,
        lines: [
          `${fill.look.name}${fill.hindered ? `${lists.comma}${map.hatchedBecause}` : ""}`,
          ...(atlas.scene.compared ?? []).map(({ stop }) =>
            lists.labelled(dates.monthOf(stop), fillOf(atlas.index, stop, atlas.scene.lens.id, target.iso3).look.name),
          ),
        ],
      };
    }
    case "mark": {
      const mark = atlas.scene.marks.find(({ id }) => id === target.id);
      return mark ? { title: `${mark.label}${mark.others > 0 ? map.moreInSheet(mark.others) : ""}`, lines: [] } : null;
    }
    case "corridor": {
      const corridor = atlas.scene.corridors.find(({ id }) => id === target.corridor);
      return corridor ? { title: corridor.label, lines: [map.inUse(corridor.dates)] } : null;
    }
    case "place":
      return {
        title: target.place,
        lines: [target.confirmed === "yes" ? map.placeConfirmed : map.placeUnconfirmed],
      };
  }
}
