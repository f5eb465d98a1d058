/** English: what every picture, list and axis says. */
import { amounts, dates, lists } from "./basics.ts";
import { explorer } from "./explorer.ts";
import { filtering } from "./filtering.ts";
import { looks } from "./looks.ts";
import { map } from "./map.ts";
import { page } from "./page.ts";
import { picture } from "./picture.ts";
import { vocabulary } from "./vocabulary.ts";

export const core = { amounts, dates, lists, vocabulary, looks, page, map, picture, explorer, filtering };
