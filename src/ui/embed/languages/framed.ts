/** What is said around a map in a frame. The type promises the explorer’s words too; tests/ui/embed holds that no frame asks for one. */
import type { Words } from "../../../words/words.ts";

type Explorer = Words["explorer"];

export interface AroundFrame {
  readonly around: Pick<
    Explorer,
    "timeline" | "previous" | "next" | "stopLabel" | "comparedLabel" | "legend" | "close" | "lensChoice" | "map"
  >;
  readonly zooming: Pick<Explorer["controls"], "zoomIn" | "zoomOut">;
}

/** A language without the notices, menus and excuses of the explorer, which a frame would carry for nothing. */
export function framed(words: Omit<Words, "explorer">, { around, zooming }: AroundFrame): Words {
  return { ...words, explorer: { ...around, controls: zooming } as Explorer };
}
