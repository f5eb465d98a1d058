/** German: what every picture, list and axis says. */
import type { CoreMessages } from "../words.ts";
import { amounts, dates, lists } from "./basics.ts";
import { explorer } from "./explorer.ts";
import { filtering } from "./filtering.ts";
import { looks } from "./looks.ts";
import { map } from "./map.ts";
import { page } from "./page.ts";
import { picture } from "./picture.ts";
import { vocabulary } from "./vocabulary.ts";

export const core: CoreMessages = {
  amounts,
  dates,
  lists,
  vocabulary,
  looks,
  page,
  map,
  picture,
  explorer,
  filtering,
};
