/**
 * `virtual:route-atlas/names/<language>` and `virtual:route-atlas/text-names/<language>`: what the tables say in the other
 * languages, checked at every build and at every edit.
 */
import type { Plugin } from "vite";
import { TRANSLATIONS } from "../../src/words/languages.ts";
import { readCorridorTables } from "../dataset/corridorTables.ts";
import { pressDataset } from "../dataset/pressDataset.ts";
import { type PressedTranslations, pressTranslations } from "../translations/pressTranslations.ts";
import { forgetModule, onTableEdit } from "./dataset.ts";
import { problemErrorOf } from "./problemError.ts";

const NAMES = "\0virtual:route-atlas/names/";
const TEXT_NAMES = "\0virtual:route-atlas/text-names/";

/** The plugin for the project at `root`. A missing or faulty translation fails the build. */
export function namesPlugin(root: string): Plugin {
  let pressed: PressedTranslations | null = null;
  const press = (): PressedTranslations =>
    (pressed ??= pressTranslations(root, pressDataset(root).seeds.raw, readCorridorTables(root).records));
  return {
    name: "route-atlas:names",
    buildStart() {
      pressed = null;
      const error = problemErrorOf(root, press().problems);
      if (error !== null && this.environment.mode === "build") this.error(error);
    },
    resolveId: {
      filter: { id: /^virtual:route-atlas\/(text-)?names\/[a-z]+$/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:route-atlas\/(text-)?names\/[a-z]+$/ },
      handler(id) {
        const error = problemErrorOf(root, press().problems);
        if (error !== null) throw error;
        const language = TRANSLATIONS.find((known) => id.endsWith(`/${known}`));
        if (language === undefined) throw new Error(`There is no language for ${id}.`);
        const { names, texts } = press().of(language);
        const content = JSON.stringify(id.startsWith(NAMES) ? names : texts);
        return `export default JSON.parse(${JSON.stringify(content)});`;
      },
    },
    configureServer(server) {
      onTableEdit(server, root, () => {
        pressed = null;
        for (const start of [NAMES, TEXT_NAMES])
          for (const language of TRANSLATIONS) forgetModule(server, `${start}${language}`);
      });
    },
  };
}
