/** What the code for an article says of a view: its name, its caption, and which picture it holds. */
import type { Scene } from "../../../scene/scene.ts";
import { pictureTitle, sourceLine } from "../picture.ts";
import { publisherText } from "../sourceLine.ts";

interface SnippetWords {
  readonly credit: (licence: string) => string;
  readonly pictureShows: (title: string) => string;
}

/** `Route Atlas: Tunisia, returns – Document of 13 December 2023`. */
export function nameOfView(scene: Scene, partner: string | null): string {
  const { picture } = scene.words;
  if (partner === null) return pictureTitle(scene);
  return picture.title(picture.routeAndLens(partner, scene.lens.name), scene.heading);
}

/** Name, sources and credit. A living view has no edition of its own; `other` is the picture beside the caption where it shows less. */
export function captionOf(
  scene: Scene,
  partner: string | null,
  said: SnippetWords,
  { edition, other }: { readonly edition: string | null; readonly other: Scene | null },
): string {
  const { words } = scene;
  const documents = [scene.compared ?? scene.document].flat();
  const sources = documents.map((document) =>
    words.picture.source(document.title, publisherText(words, document), document.date),
  );
  return [
    `${nameOfView(scene, partner)}.`,
    ...(edition === null
      ? [...sources, said.credit(words.page.licence)]
      : [sourceLine(words, scene.compared ?? scene.document, edition)]),
    ...(other === null ? [] : [said.pictureShows(pictureTitle(other))]),
  ].join(" ");
}
