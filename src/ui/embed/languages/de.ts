/** German in a frame. */
import names from "virtual:route-atlas/embed-names/de";
import * as around from "../../../words/de/around.ts";
import { amounts, dates, lists } from "../../../words/de/basics.ts";
import { embed } from "../../../words/de/embed.ts";
import { filtering } from "../../../words/de/filtering.ts";
import { looks } from "../../../words/de/looks.ts";
import { map } from "../../../words/de/map.ts";
import { page } from "../../../words/de/page.ts";
import { picture } from "../../../words/de/picture.ts";
import { vocabulary } from "../../../words/de/vocabulary.ts";
import { spokenIn } from "./foreign.ts";
import { framed } from "./framed.ts";

export const spoken = spokenIn(
  framed({ language: "de", amounts, dates, lists, vocabulary, looks, page, map, picture, filtering }, around),
  embed,
  names,
);
