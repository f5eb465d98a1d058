/** Where the page stands and by which script it began. */

/** The address of the site's folder. */
export function siteFolder(): string {
  return new URL("./", document.baseURI).href;
}

/** The first script of the page; its name holds the hash of the whole program, so it names the edition. */
export function entryOfPage(): string {
  return document.querySelector<HTMLScriptElement>("script[type=module][src]")?.src ?? "";
}
