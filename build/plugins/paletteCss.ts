/** `virtual:route-atlas/palette.css`: every palette of the tokens, by theme and by what the device prefers. */
import type { Plugin } from "vite";
import { paletteCss } from "../palette/paletteCss.ts";

/** An address and no name with a zero byte: the dev server’s CSS takes no other. */
const RESOLVED_ID = "/@route-atlas/palette.css";

/** Answers for the style sheet in a build and in development. */
export function paletteCssPlugin(): Plugin {
  return {
    name: "route-atlas:palette-css",
    resolveId: {
      filter: { id: /^(virtual:route-atlas\/palette\.css|\/@route-atlas\/palette\.css)$/ },
      handler: () => RESOLVED_ID,
    },
    load: {
      filter: { id: /^\/@route-atlas\/palette\.css$/ },
      handler: () => paletteCss(),
    },
  };
}
