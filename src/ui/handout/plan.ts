/** How a handout falls into pages, once it is known how high its parts are: a view is never cut, and nothing is left out. */

export const VIEWS_UP = [1, 2, 6] as const;
export type ViewsUp = (typeof VIEWS_UP)[number];

/** What was measured of a view, in CSS pixels. */
export interface Measured {
  /** Heading, picture, caption and address together. */
  readonly headPx: number;
  /** The notes line by line and the passages one by one, with the words above the first of either. */
  readonly itemsPx: readonly number[];
}

export interface Room {
  /** For the views of a page, or of one of its places. */
  readonly heightPx: number;
  /** For what goes on from page to page. */
  readonly pagePx: number;
  /** What the heading of a continuation takes. */
  readonly headingPx: number;
}

/** A part of the items of a view, from one to before the other. */
export interface Part {
  readonly view: number;
  readonly from: number;
  readonly to: number;
}

export type PlannedPage =
  /** Views in their places; `parts` are the items that stand with them. */
  | { readonly kind: "views"; readonly views: readonly number[]; readonly parts: readonly Part[] }
  /** What found no room with its view. */
  | { readonly kind: "rest"; readonly parts: readonly Part[] };

/**
 * The pages of a handout. With one view on a page, what is too long goes on on the next; with two, what does not fit below its
 * view comes behind the last one, and so do all items with six.
 */
export function planPages(measured: readonly Measured[], up: ViewsUp, room: Room): PlannedPage[] {
  return up === 1 ? oneUp(measured, room) : severalUp(measured, up, room);
}

function oneUp(measured: readonly Measured[], room: Room): PlannedPage[] {
  return measured.flatMap(({ headPx, itemsPx }, view): PlannedPage[] => {
    const first = fitting(itemsPx, 0, room.heightPx - headPx);
    const page = { kind: "views", views: [view], parts: partsOf(view, 0, first) } as const;
    return [page, ...restPages([{ view, from: first, to: itemsPx.length }], measured, room)];
  });
}

function severalUp(measured: readonly Measured[], up: ViewsUp, room: Room): PlannedPage[] {
  const staying = measured.map(({ headPx, itemsPx }) => (up === 2 ? fitting(itemsPx, 0, room.heightPx - headPx) : 0));
  const pages: PlannedPage[] = [];
  for (let first = 0; first < measured.length; first += up) {
    const views = measured.flatMap((_, view) => (view >= first && view < first + up ? [view] : []));
    const parts = views.flatMap((view) => partsOf(view, 0, staying[view] ?? 0));
    pages.push({ kind: "views", views, parts });
  }
  const rest = measured.map(({ itemsPx }, view) => ({ view, from: staying[view] ?? 0, to: itemsPx.length }));
  return [...pages, ...restPages(rest, measured, room)];
}

function restPages(rest: readonly Part[], measured: readonly Measured[], { pagePx, headingPx }: Room): PlannedPage[] {
  const pages: Part[][] = [];
  let usedPx = Number.POSITIVE_INFINITY;
  for (const { view, from, to } of rest) {
    const itemsPx = measured[view]?.itemsPx ?? [];
    let next = from;
    while (next < to) {
      // A heading stands with its first item, and an item that is higher than a page has one of its own.
      const isRoom = usedPx + headingPx + (itemsPx[next] ?? 0) <= pagePx;
      if (!isRoom) {
        pages.push([]);
        usedPx = 0;
      }
      const end = Math.max(fitting(itemsPx, next, pagePx - usedPx - headingPx), next + 1);
      pages.at(-1)?.push({ view, from: next, to: end });
      usedPx += headingPx + sum(itemsPx, next, end);
      next = end;
    }
  }
  return pages.map((parts) => ({ kind: "rest", parts }));
}

/** The place before which items from `from` on fit into a height. */
function fitting(itemsPx: readonly number[], from: number, heightPx: number): number {
  let end = from;
  let usedPx = 0;
  for (const itemPx of itemsPx.slice(from)) {
    usedPx += itemPx;
    if (usedPx > heightPx) break;
    end += 1;
  }
  return end;
}

function partsOf(view: number, from: number, to: number): Part[] {
  return from === to ? [] : [{ view, from, to }];
}

function sum(itemsPx: readonly number[], from: number, to: number): number {
  return itemsPx.slice(from, to).reduce((total, itemPx) => total + itemPx, 0);
}
