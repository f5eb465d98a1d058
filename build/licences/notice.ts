/** The licences of others’ code as one text, for readers and for those who hand the site on. */
import type { ShippedPackage } from "./packages.ts";

const RULE = "─".repeat(80);

/** The text of `licences/third-party.txt`. */
export function licenceNotice(packages: readonly ShippedPackage[]): string {
  const head = `Route Atlas is published under the MIT licence, its tables under CC BY 4.0. Its pages hold code of these ${packages.length} packages.
The typefaces have licences of their own beside this file. Borders: Natural Earth, public domain.`;
  const each = packages.map(
    ({ name, version, licence, text }) => `${RULE}\n${name} ${version} (${licence})\n\n${text}\n`,
  );
  return `${head}\n\n${each.join("\n")}`;
}

/** The same as a comment of a page; nothing in it ends the comment. */
export function licenceComment(packages: readonly ShippedPackage[]): string {
  return `<!--\n${licenceNotice(packages).replaceAll("--", "- -")}-->\n`;
}
