/** English in a frame: the data are written in it. */
import { embed } from "../../../words/en/embed.ts";
import { english } from "../../../words/en/index.ts";
import type { Spoken } from "./spoken.ts";

export const spoken: Spoken = {
  words: english,
  said: embed,
  named: (core) => core,
  onPicture: (prepared) => prepared,
};
