/** All that a frame says, in one language. */
import type { Prepared } from "../../../draw/svg/materials.ts";
import type { DatasetCore } from "../../../model/dataset.ts";
import type { EmbedMessages, Words } from "../../../words/words.ts";

export interface Spoken {
  readonly words: Words;
  readonly said: EmbedMessages;
  /** The data with their names in the language. */
  readonly named: (core: DatasetCore) => DatasetCore;
  readonly onPicture: (prepared: Prepared) => Prepared;
}
