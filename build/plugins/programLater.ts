/**
 * The program travels behind the first picture where the page holds the right one: the tags that would send for it at once become
 * attributes of public/first.js, which knows whether it is.
 */
import { basename } from "node:path";
import type { Plugin } from "vite";
import { explorerChunks } from "../chunks/explorerChunks.ts";

const PROGRAM = /[ \t]*<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>\n?/;
const PRELOADS = /[ \t]*<link rel="modulepreload"[^>]* href="([^"]+)"[^>]*>\n?/g;
const FIRST_SCRIPT = 'src="./first.js"';

/** For the explorer’s page of a build of many files. Throws when the page has no program or nobody to send for it. */
export function programLater(): Plugin {
  return {
    name: "route-atlas:program-later",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { filename, bundle }) =>
        basename(filename) === "index.html"
          ? withProgramLater(
              html,
              explorerChunks(bundle).map(({ fileName }) => fileName),
            )
          : html,
    },
  };
}

/** The page without its program’s tags; `explorer` are the files that the program asks for next. */
export function withProgramLater(html: string, explorer: readonly string[]): string {
  const entry = PROGRAM.exec(html)?.[1];
  if (entry === undefined || !html.includes(FIRST_SCRIPT))
    throw new Error(`The page has no module script, or no ${FIRST_SCRIPT} to send for it.`);
  const program = [entry, ...Array.from(html.matchAll(PRELOADS), ([, href = ""]) => href)];
  const next = explorer.map((name) => `./${name}`).filter((address) => !program.includes(address));
  return html
    .replace(PROGRAM, "")
    .replaceAll(PRELOADS, "")
    .replace(
      FIRST_SCRIPT,
      (source) => `data-program="${program.join(" ")}" data-explorer="${next.join(" ")}" ${source}`,
    );
}
