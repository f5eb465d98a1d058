/** What lies beside pictures in a folder: where they come from, as plain text. */
import type { Tour } from "../../model/tour.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { documentLine, type HandoutView, lineText } from "./content.ts";

/** Captions, documents, passages and addresses of all views; `fileNames` are those of their pictures. */
export function sourcesText(
  { words, dataset }: WrittenIndex,
  tour: Tour,
  views: readonly HandoutView[],
  fileNames: readonly string[],
): string {
  const said = words.handout;
  const head = [
    said.sourcesIntro(tour.title, tour.author),
    tour.summary,
    `${words.picture.readBy(dataset.edition, words.page.licence)} ${words.page.baseMap}`,
    `${words.page.schematic} ${words.page.disclaimer}`,
  ];
  const parts = views.map((view, place) => [
    fileNames[place] ?? "",
    said.numbered(view.number, view.heading),
    ...view.caption.map(lineText),
    ...(view.filtered === "" ? [] : [view.filtered]),
    ...view.documents.map((document) => documentLine(words, document)),
    ...(view.permalink === "" ? [] : [said.openAt(view.permalink)]),
    ...passageLines(words, view),
  ]);
  return [head, ...parts].map((lines) => lines.join("\r\n")).join("\r\n\r\n") + "\r\n";
}

/** The passages behind a view, each in a line. */
export function passageLines(
  { handout, paper }: Pick<WrittenIndex["words"], "handout" | "paper">,
  { passages }: Pick<HandoutView, "passages">,
): string[] {
  return passages.map(({ number, document, statement: { id, text, passage } }) =>
    handout.numbered(number, `${text} ${handout.passage(document, passage.section, passage.phrase)} ${paper.row(id)}`),
  );
}
