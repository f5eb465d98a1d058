/** Parts of a sheet that know their height before they are drawn. */
import type { SvgNode } from "../node.ts";

/** Units of the sheet, from its top left corner. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => SvgNode[];
}

/** One below the other; parts without height leave no gap. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  const height = shown.reduce((total, block) => total + block.height, 0) + gap * Math.max(0, shown.length - 1);
  return {
    height,
    draw(x, y) {
      let top = y;
      return shown.flatMap((block) => {
        const nodes = block.draw(x, top);
        top += block.height + gap;
        return nodes;
      });
    },
  };
}

/** Side by side in columns of one width, standing on one line at the top. */
export function beside(blocks: readonly Block[], columnWidth: number, gap: number): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (x, y) => blocks.flatMap((block, column) => block.draw(x + column * (columnWidth + gap), y)),
  };
}

/** The same parts in two columns that differ least in height, in reading order. */
export function inTwoColumns(blocks: readonly Block[], columnWidth: number, gap: number, rowGap: number): Block {
  const splits = blocks.map((_, index) =>
    beside([stacked(blocks.slice(0, index + 1), rowGap), stacked(blocks.slice(index + 1), rowGap)], columnWidth, gap),
  );
  const lowest = splits.reduce<Block | null>((best, one) => (best && best.height <= one.height ? best : one), null);
  return lowest ?? stacked([], 0);
}
