/** French in a frame. */
import names from "virtual:route-atlas/embed-names/fr";
import * as around from "../../../words/fr/around.ts";
import { amounts, dates, lists } from "../../../words/fr/basics.ts";
import { embed } from "../../../words/fr/embed.ts";
import { filtering } from "../../../words/fr/filtering.ts";
import { looks } from "../../../words/fr/looks.ts";
import { map } from "../../../words/fr/map.ts";
import { page } from "../../../words/fr/page.ts";
import { picture } from "../../../words/fr/picture.ts";
import { withFrenchSpaces } from "../../../words/fr/typography.ts";
import { vocabulary } from "../../../words/fr/vocabulary.ts";
import { spokenIn } from "./foreign.ts";
import { framed } from "./framed.ts";

const said = withFrenchSpaces({ vocabulary, looks, page, map, picture, filtering, around: { ...around } });

export const spoken = spokenIn(framed({ language: "fr", amounts, dates, lists, ...said }, said.around), embed, names);
