/** Hands pages to the browser’s print dialog. */
import { flushSync, mount, unmount } from "svelte";
import { MARGIN_MM, PAPER_SIZES, type PaperName } from "./paper.ts";
import type { PageProps } from "./pageProps.ts";
import PrintTree from "./PrintTree.svelte";

/** Whatever was made for the last printing, where its end was not told. */
let clear: () => void = () => undefined;

/** Prints the pages and nothing else. They stay in the document until the browser says that it has printed. */
export async function printPages(pages: readonly PageProps[], paper: PaperName): Promise<void> {
  clear();
  const root = document.documentElement;
  const target = document.createElement("div");
  target.id = "handout-paper";
  document.body.append(target);
  const tree = mount(PrintTree, { target, props: { pages } });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${PAPER_SIZES[paper].cssName} portrait; margin: ${String(MARGIN_MM)}mm; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  root.dataset["paper"] = "handout";
  const end = (): void => {
    removeEventListener("afterprint", end);
    clear = () => undefined;
    delete root.dataset["paper"];
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    void unmount(tree);
    target.remove();
  };
  clear = end;
  flushSync();
  // A page is printed as it stands: every picture has to be there.
  await Promise.all([...target.querySelectorAll("img")].map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
  addEventListener("afterprint", end);
  print();
}
