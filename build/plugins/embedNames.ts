/** `virtual:route-atlas/embed-names/<language>`: the names of the data in another language, as far as the page in a frame shows them. */
import type { Plugin } from "vite";
import { core as arabic } from "../../src/words/ar/core.ts";
import { core as german } from "../../src/words/de/core.ts";
import { english } from "../../src/words/en/index.ts";
import { core as french } from "../../src/words/fr/core.ts";
import { TRANSLATIONS } from "../../src/words/languages.ts";
import { readCorridorTables } from "../dataset/corridorTables.ts";
import { pressDataset } from "../dataset/pressDataset.ts";
import { embedNames } from "../dataset/wire/embedNames.ts";
import { embedPicture } from "../first/pagePicture.ts";
import { pressGeometry } from "../geometry/pressGeometry.ts";
import { pressTranslations } from "../translations/pressTranslations.ts";
import { forgetModule, onTableEdit } from "./dataset.ts";

const START = "\0virtual:route-atlas/embed-names/";
const MESSAGES = { fr: french, de: german, ar: arabic };

/** The plugin for the project at `root`; that the translations are whole is seen to by the names of the explorer. */
export function embedNamesPlugin(root: string): Plugin {
  return {
    name: "route-atlas:embed-names",
    resolveId: {
      filter: { id: /^virtual:route-atlas\/embed-names\/[a-z]+$/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:route-atlas\/embed-names\/[a-z]+$/ },
      async handler(id) {
        const language = TRANSLATIONS.find((known) => id === `${START}${known}`);
        if (language === undefined) throw new Error(`There is no language for ${id}.`);
        const { dataset, seeds } = pressDataset(root);
        const { prepared } = embedPicture(dataset, english, await pressGeometry(root));
        const { names } = pressTranslations(root, seeds.raw, readCorridorTables(root).records).of(language);
        const carried = embedNames(dataset, names, { ...MESSAGES[language], language }, prepared);
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(carried))});`;
      },
    },
    configureServer(server) {
      onTableEdit(server, root, () => {
        for (const language of TRANSLATIONS) forgetModule(server, `${START}${language}`);
      });
    },
  };
}
