/** What helps hosts: `_headers` for those that read it, and the policy in the pages for those that cannot send one. */
import { basename } from "node:path";
import type { Plugin } from "vite";
import { netlifyHeaders } from "../hosting/netlify.ts";
import { policyInPage } from "../hosting/policyInPage.ts";

/** Not in development, whose server writes scripts and styles into its pages. `siteUrl` is as for the pictures. */
export function hostingPlugin(siteUrl: string): Plugin {
  return {
    name: "route-atlas:hosting",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: netlifyHeaders() });
    },
    transformIndexHtml: (html, { filename }) => policyInPage(html, basename(filename), siteUrl),
  };
}
