/** Arabic in a frame. */
import names from "virtual:route-atlas/embed-names/ar";
import * as around from "../../../words/ar/around.ts";
import { amounts, dates, lists } from "../../../words/ar/basics.ts";
import { embed } from "../../../words/ar/embed.ts";
import { filtering } from "../../../words/ar/filtering.ts";
import { looks } from "../../../words/ar/looks.ts";
import { map } from "../../../words/ar/map.ts";
import { page } from "../../../words/ar/page.ts";
import { picture } from "../../../words/ar/picture.ts";
import { vocabulary } from "../../../words/ar/vocabulary.ts";
import { spokenIn } from "./foreign.ts";
import { framed } from "./framed.ts";

export const spoken = spokenIn(
  framed({ language: "ar", amounts, dates, lists, vocabulary, looks, page, map, picture, filtering }, around),
  embed,
  names,
);
