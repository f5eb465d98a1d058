/** The head of a sheet and the lines below the map. */
import type { Scene } from "../../../scene/scene.ts";
import { type Block, inTwoColumns, stacked } from "./block.ts";
import type { Ink } from "./ink.ts";
import { paragraph } from "./text.ts";
import type { SheetWords } from "./words.ts";

const COLUMN_GAP = 28;
/** Lines longer than this are hard to read, in multiples of the size. */
const LONGEST_LINE = 74;

/** The headline, the question where the headline is a route, and the document with its title. */
export function headBlock(ink: Ink, scene: Scene, words: SheetWords, width: number): Block {
  const { sizes } = ink;
  const { compared, heading, document, filtered, route, lens } = scene;
  const title = paragraph(ink, [{ text: words.headline, face: "serif" }], { size: sizes.title, width, leading: 1.14 });
  const lead = paragraph(
    ink,
    [
      ...(route === null ? [] : [{ text: lens.question, face: "regular" } as const]),
      { text: ` ${heading}`, face: "semibold" },
      { text: ` – ${(compared ?? [document]).map(({ title }) => title).join("; ")}`, face: "regular", isFaint: true },
    ],
    { size: sizes.lead, width, leading: 1.28 },
  );
  const filter = paragraph(ink, [{ text: filtered?.sentence ?? "", face: "semibold" }], {
    size: sizes.body,
    width,
    leading: 1.28,
  });
  return stacked(filtered === null ? [title, lead] : [title, lead, filter], sizes.lead * 0.3);
}

/** Where the sheet comes from and what it does not say, in as many columns as keep lines short. */
export function footBlock(
  ink: Ink,
  { words: { map, page }, compared, document }: Pick<Scene, "words" | "compared" | "document">,
  words: SheetWords,
  { footnotes, isPair }: { readonly footnotes: readonly string[]; readonly isPair: boolean },
  width: number,
): Block {
  const { note } = ink.sizes;
  const isWide = width > note * LONGEST_LINE;
  const columnWidth = isWide ? (width - COLUMN_GAP) / 2 : width;
  // Of what date symbols and lines are goes without saying but where one map tells two dates.
  const symbols = compared === null || isPair ? "" : map.symbols.asOf(document.heading);
  const sentences = [symbols, words.source, words.permalink, `${page.schematic} ${page.disclaimer}`, ...footnotes];
  const blocks = sentences
    .filter((text) => text !== "")
    .map((text) =>
      paragraph(ink, [{ text, face: "regular", isFaint: true }], { size: note, width: columnWidth, leading: 1.26 }),
    );
  return isWide ? inTwoColumns(blocks, columnWidth, COLUMN_GAP, 2) : stacked(blocks, 2);
}
