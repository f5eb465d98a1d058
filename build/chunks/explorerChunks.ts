/** The files of the explorer itself, which the page is written with and its program asks for next. */
import type { Rolldown } from "vite";

const EXPLORER = "src/pages/explorer/openExplorer.ts";

/** The explorer’s own chunk and what it needs at once; none where there is no bundle yet. */
export function explorerChunks(bundle: Rolldown.OutputBundle | undefined): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle ?? {}).filter((file) => file.type === "chunk");
  const first = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(EXPLORER));
  if (!first) return [];
  return [first, ...chunks.filter(({ fileName }) => first.imports.includes(fileName))];
}
