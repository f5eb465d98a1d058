/** A language that the data are not written in: their names come with its messages. */
import { type PictureNames, withNames } from "../../../draw/svg/materialsWire.ts";
import { coreInNames, type Names } from "../../../model/names.ts";
import type { EmbedMessages, Words } from "../../../words/words.ts";
import type { Spoken } from "./spoken.ts";

export interface ForeignNames {
  readonly core: Names;
  readonly picture: PictureNames;
}

/** What the frame says in it. */
export function spokenIn(words: Words, said: EmbedMessages, names: ForeignNames): Spoken {
  return {
    words,
    said,
    named: (core) => coreInNames(core, names.core),
    onPicture: (prepared) => withNames(prepared, names.picture, words.vocabulary.routes),
  };
}
