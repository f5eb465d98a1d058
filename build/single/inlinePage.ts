/** A page with everything in it: scripts and styles stand in the page itself, under a policy that knows each by its hash. */
import { createHash } from "node:crypto";
import { policyTag } from "../hosting/policyInPage.ts";

const STYLE_LINK = /[ \t]*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\n?/g;
const MODULE = /[ \t]*<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>\n?/;
const CLASSIC = /<script[^>]*src="\.\/([^"]+)"[^>]*><\/script>/g;
const ICON = /(<link rel="icon" href=")\.\/([^"]+)(")/;
/** It offers pictures and tables that are no part of the file. */
const WITHOUT_SCRIPTS = /[ \t]*<noscript>[\s\S]*?<\/noscript>\n?/g;
const HEAD = '<meta charset="utf-8" />';

/** The page with its files in it; `read` gives the text of a file of the build. Throws when a file or a place is missing. */
export function inlinePage(html: string, read: (path: string) => string): string {
  const style = [...html.replace(WITHOUT_SCRIPTS, "").matchAll(STYLE_LINK)]
    .map(([, path = ""]) => read(path))
    .join("\n");
  const entry = MODULE.exec(html)?.[1];
  if (entry === undefined || !html.includes(HEAD)) throw new Error("The page has no module to begin with, or no head.");
  const program = asScript(read(entry));
  const classics: string[] = [];
  const page = html
    .replace(WITHOUT_SCRIPTS, "")
    .replace(STYLE_LINK, "")
    .replace(MODULE, "")
    .replace(CLASSIC, (_whole, path: string) => {
      const script = asScript(read(path));
      classics.push(script);
      return `<script>${script}</script>`;
    })
    .replace(ICON, (_whole, start: string, path: string, end: string) => `${start}${svgAddress(read(path))}${end}`)
    // Last in the page, so that the picture is shown before three megabytes are read.
    .replace("</body>", () => `<script type="module">${program}</script>\n</body>`)
    .replace("</head>", () => `<style>${style}</style>\n</head>`);
  return page.replace(HEAD, (charset) => `${charset}\n    ${pagePolicy([program, ...classics], [style])}`);
}

/**
 * Nothing may be asked of any network: `'self'` is not even there. Shapes, typefaces and the map’s worker come as addresses that
 * hold them, and of scripts and styles only those of the page itself are known.
 */
function pagePolicy(scripts: readonly string[], styles: readonly string[]): string {
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    `style-src ${styles.map(hashOf).join(" ")}`,
    "img-src data: blob:",
    "font-src data:",
    "connect-src data: blob:",
    // MapLibre turns the one into the other where a page has no origin.
    "worker-src blob: data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return policyTag(policy.join("; "));
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** What would end the script or begin a comment in HTML is written so that it means the same in the script alone. */
function asScript(code: string): string {
  return code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}

function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
