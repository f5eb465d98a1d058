/** French: what sheets, dialogs, tables and printed pages say; it comes behind the first picture. */
import type { MoreMessages } from "../words.ts";
import { about } from "./about.ts";
import { cite } from "./cite.ts";
import { compare } from "./compare.ts";
import { dossier } from "./dossier.ts";
import { exporting } from "./exporting.ts";
import { guide } from "./guide.ts";
import { handout } from "./handout.ts";
import { journey } from "./journey.ts";
import { learn } from "./learn.ts";
import { languages } from "./languages.ts";
import { maker } from "./maker.ts";
import { money } from "./money.ts";
import { offline } from "./offline.ts";
import { paper } from "./paper.ts";
import { presenting } from "./presenting.ts";
import { quiz } from "./quiz.ts";
import { reading } from "./reading.ts";
import { search } from "./search.ts";
import { sharing } from "./sharing.ts";
import { sheet } from "./sheet.ts";
import { speaker } from "./speaker.ts";
import { table } from "./table.ts";
import { tours } from "./tours.ts";
import { withFrenchSpaces } from "./typography.ts";

export const more: MoreMessages = withFrenchSpaces({
  about,
  cite,
  compare,
  dossier,
  exporting,
  guide,
  handout,
  journey,
  learn,
  languages,
  maker,
  money,
  offline,
  paper,
  presenting,
  quiz,
  reading,
  search,
  sharing,
  sheet,
  speaker,
  table,
  tours,
});
