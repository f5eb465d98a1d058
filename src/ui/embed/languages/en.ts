/** English in a frame: the data are written in it. */
import * as around from "../../../words/en/around.ts";
import { amounts, dates, lists } from "../../../words/en/basics.ts";
import { embed } from "../../../words/en/embed.ts";
import { filtering } from "../../../words/en/filtering.ts";
import { looks } from "../../../words/en/looks.ts";
import { map } from "../../../words/en/map.ts";
import { page } from "../../../words/en/page.ts";
import { picture } from "../../../words/en/picture.ts";
import { vocabulary } from "../../../words/en/vocabulary.ts";
import { framed } from "./framed.ts";
import type { Spoken } from "./spoken.ts";

export const spoken: Spoken = {
  words: framed({ language: "en", amounts, dates, lists, vocabulary, looks, page, map, picture, filtering }, around),
  said: embed,
  named: (core) => core,
  onPicture: (prepared) => prepared,
};
