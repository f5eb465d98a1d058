/** The heading of a dossier. */
import { documentWords } from "../../scene/scene.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import type { DossierSubject } from "../../view/dossierSubject.ts";

/** `Niger`, `Central Mediterranean` or `Document of 13 December 2023`. */
export function dossierTitle(index: WrittenIndex, subject: DossierSubject): string {
  switch (subject.kind) {
    case "partner":
      return index.partner(subject.id)?.name ?? subject.id;
    case "route":
      return index.words.vocabulary.routes[subject.id];
    case "document":
      return documentWords(index, subject.id).heading;
  }
}
