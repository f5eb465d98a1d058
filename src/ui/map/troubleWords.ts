/** Why there is no map, in a sentence for the reader. */
import { MapTrouble } from "../../draw/map/trouble.ts";
import type { Words } from "../../words/words.ts";

/** The sentence for whatever was thrown while the map or its shapes were loaded. */
export function troubleWords({ explorer }: Words, error: unknown): string {
  const { waiting } = explorer;
  if (!(error instanceof MapTrouble)) return waiting.mapNotStarted;
  switch (error.kind) {
    case "no-webgl":
      return waiting.noWebGl;
    case "no-program":
      return waiting.mapProgram;
    case "file-missing":
      return waiting.fileMissing(error.file);
    case "file-damaged":
      return waiting.fileDamaged(error.file);
    case "too-slow":
      return waiting.tooSlow;
  }
}
