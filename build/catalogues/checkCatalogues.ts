/** The catalogues of all languages beside English, with what only embeds say. */
import { all as arabic } from "../../src/words/ar/all.ts";
import { embed as arabicEmbed } from "../../src/words/ar/embed.ts";
import { pinned as arabicPinned } from "../../src/words/ar/pinned.ts";
import { all as german } from "../../src/words/de/all.ts";
import { embed as germanEmbed } from "../../src/words/de/embed.ts";
import { pinned as germanPinned } from "../../src/words/de/pinned.ts";
import { allEnglish } from "../../src/words/en/all.ts";
import { embed } from "../../src/words/en/embed.ts";
import { pinned } from "../../src/words/en/pinned.ts";
import { all as french } from "../../src/words/fr/all.ts";
import { embed as frenchEmbed } from "../../src/words/fr/embed.ts";
import { pinned as frenchPinned } from "../../src/words/fr/pinned.ts";
import { catalogueFaults } from "./catalogueFaults.ts";

const CATALOGUES = {
  fr: { ...french, embed: frenchEmbed, pinned: frenchPinned },
  de: { ...german, embed: germanEmbed, pinned: germanPinned },
  ar: { ...arabic, embed: arabicEmbed, pinned: arabicPinned },
};

/** A sentence for everything that a language lacks, or has and should not. */
export function checkCatalogues(): readonly string[] {
  const { language: _, ...english } = allEnglish;
  return Object.entries(CATALOGUES).flatMap(([language, catalogue]) =>
    catalogueFaults(language, catalogue, { ...english, embed, pinned }),
  );
}
