/** Where a picture comes from, in words. */
import type { DocumentWords } from "../../scene/plainScene.ts";
import type { Words } from "../../words/words.ts";

/** The documents behind a picture, the state of the data, their licence and the base map, for the line below a picture. */
export function sourceLine(words: Words, documents: DocumentWords | readonly DocumentWords[], edition: string): string {
  const { page, picture } = words;
  const source = [documents]
    .flat()
    .map((document) => picture.source(document.title, publisherText(words, document), document.date))
    .join(" ");
  return `${source} ${picture.readBy(edition, page.licence)} ${page.baseMap}`;
}

/** Who published a document, or that nobody says. */
export function publisherText({ picture }: Words, { publisher, isPublisherNamed }: DocumentWords): string {
  return isPublisherNamed ? publisher : picture.publisherUnnamed;
}
