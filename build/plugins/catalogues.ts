/** A language that lacks a message fails the build. */
import type { Plugin } from "vite";
import { checkCatalogues, IS_UNFINISHED } from "../catalogues/checkCatalogues.ts";

const MOST_SHOWN = 20;

/** Compares the catalogues before anything is built. */
export function cataloguesPlugin(check: () => readonly string[] = checkCatalogues, mayLack = IS_UNFINISHED): Plugin {
  return {
    name: "route-atlas:catalogues",
    apply: "build",
    buildStart() {
      const faults = check();
      if (faults.length === 0) return;
      const more = faults.length > MOST_SHOWN ? [`… and ${faults.length - MOST_SHOWN} more.`] : [];
      const message = ["The catalogues have faults.", ...faults.slice(0, MOST_SHOWN), ...more].join("\n");
      if (mayLack) this.warn(message);
      else this.error(message);
    },
  };
}
