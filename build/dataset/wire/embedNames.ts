/** The names of the data as an embed carries them in another language: of each only what its picture, its tips and its sheets show. */
import type { Prepared } from "../../../src/draw/svg/materials.ts";
import type { PictureNames } from "../../../src/draw/svg/materialsWire.ts";
import { relabelled } from "../../../src/draw/svg/relabel.ts";
import type { DatasetCore } from "../../../src/model/dataset.ts";
import { coreInNames, type Names } from "../../../src/model/names.ts";
import { writtenOnMap } from "../../../src/scene/map/written.ts";
import type { Words } from "../../../src/words/words.ts";
import { indexFacts } from "../../../src/slice/factIndex.ts";

export interface EmbedNames {
  readonly core: Names;
  readonly picture: PictureNames;
}

/** For the materials that the press prepared in English. */
export function embedNames(dataset: DatasetCore, names: Names, words: Words, prepared: Prepared): EmbedNames {
  const written = writtenOnMap(indexFacts(coreInNames(dataset, names), words));
  const { places, seas, notes, brackets } = relabelled(prepared, written);
  return {
    core: {
      ...names,
      sources: Object.fromEntries(
        Object.entries(names.sources).map(([id, { publisher, kind }]) => [
          id,
          { publisher, kind, dateNote: "", covers: "", leavesOut: "" },
        ]),
      ),
      // The names on the picture are below, and the live map brings its own.
      map: { countries: {}, places: {}, seas: {} },
    },
    picture: {
      places: places.map(({ name }) => name),
      seas: seas.map(({ name }) => name),
      notes: notes.map(({ text }) => text),
      brackets: brackets.map(({ name }) => name),
    },
  };
}
