/** `@letters/…`: the typefaces cut to the letters of the pages, for style sheets to name. */
import type { Plugin } from "vite";
import { pressFonts } from "../fonts/pressFonts.ts";

/** Cuts the faces before any style sheet is read. */
export function fontsPlugin(root: string): Plugin {
  return {
    name: "route-atlas:fonts",
    async config() {
      return { resolve: { alias: { "@letters": await pressFonts(root) } } };
    },
  };
}
