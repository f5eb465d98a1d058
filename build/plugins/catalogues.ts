/** A language that lacks a message fails the build. */
import type { Plugin } from "vite";
import { checkCatalogues } from "../catalogues/checkCatalogues.ts";

const MOST_SHOWN = 20;

/** Compares the catalogues before anything is built. */
export function cataloguesPlugin(check: () => readonly string[] = checkCatalogues): Plugin {
  return {
    name: "route-atlas:catalogues",
    apply: "build",
    buildStart() {
      const faults = check();
      if (faults.length === 0) return;
      const more = faults.length > MOST_SHOWN ? [`… and ${faults.length - MOST_SHOWN} more.`] : [];
      this.error(["The catalogues have faults.", ...faults.slice(0, MOST_SHOWN), ...more].join("\n"));
    },
  };
}
