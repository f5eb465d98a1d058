/** `dist/embed.html` and `dist/assets/frame/`: the page in a frame. In development the server makes it like any page. */
import type { Plugin } from "vite";
import type { EditionFiles } from "../editions/editionId.ts";
import { FRAME_PAGE } from "../frame/frameAlone.ts";
import { policyInPage } from "../hosting/policyInPage.ts";

/** Emits what `frame` makes. `siteUrl` is as for the pictures. */
export function framePagePlugin(frame: () => Promise<EditionFiles>, siteUrl: string): Plugin {
  return {
    name: "route-atlas:frame-page",
    apply: "build",
    async generateBundle() {
      for (const [fileName, source] of await frame())
        this.emitFile({ type: "asset", fileName, source: fileName === FRAME_PAGE ? withPolicy(source) : source });
    },
  };

  function withPolicy(page: Uint8Array): string {
    return policyInPage(Buffer.from(page).toString("utf8"), FRAME_PAGE, siteUrl);
  }
}
