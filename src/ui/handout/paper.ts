/** The papers that a handout is made for, in millimetres, and the sizes of its pictures. */
import type { StepLook } from "../tours/stepPicture.ts";
import type { Room, ViewsUp } from "./plan.ts";

export const PAPERS = ["a4", "letter"] as const;
export type PaperName = (typeof PAPERS)[number];

interface PaperSize {
  readonly widthMm: number;
  readonly heightMm: number;
  /** What style sheets call it. */
  readonly cssName: string;
}

export const PAPER_SIZES: Readonly<Record<PaperName, PaperSize>> = {
  a4: { widthMm: 210, heightMm: 297, cssName: "A4" },
  letter: { widthMm: 215.9, heightMm: 279.4, cssName: "letter" },
};

export const MARGIN_MM = 12;
const CSS_PX_PER_MM = 96 / 25.4;

/** Lengths on paper as the browser measures them. */
export function pxOf(mm: number): number {
  return mm * CSS_PX_PER_MM;
}

/** What is left of a page inside its margins; a little lower, so that rounding never makes a page of its own. */
export function contentMm(paper: PaperName): { readonly width: number; readonly height: number } {
  const { widthMm, heightMm } = PAPER_SIZES[paper];
  return { width: widthMm - 2 * MARGIN_MM, height: heightMm - 2 * MARGIN_MM - 1 };
}

/** How wide and high a picture stands on the page, in millimetres. */
export function pictureMm(paper: PaperName, up: ViewsUp): { readonly width: number; readonly height: number } {
  const { width } = contentMm(paper);
  if (up === 1) return { width, height: width * 0.62 };
  if (up === 2) return { width: 118, height: 70 };
  return { width: (width - 8) / 2, height: ((width - 8) / 2) * 0.54 };
}

/** Pixels of a picture for each CSS pixel on paper: what is drawn larger is shrunk with its letters. */
const SHRINK: Readonly<Record<ViewsUp, number>> = { 1: 1.22, 2: 1.34, 6: 1.45 };

/** How the pictures of a handout are drawn. */
export function lookOnPaper(paper: PaperName, up: ViewsUp): Omit<StepLook, "palette"> {
  const { width, height } = pictureMm(paper, up);
  const px = (mm: number): number => Math.round(pxOf(mm) * SHRINK[up]);
  return {
    widthPx: px(width),
    heightPx: px(height),
    form: up === 1 ? "bare" : "small",
    textScale: up === 1 ? 1.2 : 1,
  };
}

/** At the end of every page. */
export const FOOT_MM = 10;
export const GAP_MM = 3;
const GAPS_MM: Readonly<Record<ViewsUp, number>> = { 1: 0, 2: 5, 6: 8 };
const ROWS: Readonly<Record<ViewsUp, number>> = { 1: 1, 2: 2, 6: 3 };
/** Of a heading above what goes on from another page. */
const HEADING_MM = 13;
/** What rounding, and a typeface that comes late, may take. */
const SLACK_MM = 3;

/** How wide the place of a view is, in millimetres. */
export function placeWidthMm(paper: PaperName, up: ViewsUp): number {
  const { width } = contentMm(paper);
  return up === 6 ? (width - 8) / 2 : width;
}

/** The room for the views of a page and for what goes on from page to page. */
export function roomOn(paper: PaperName, up: ViewsUp): Room {
  const bodyMm = contentMm(paper).height - FOOT_MM - GAP_MM;
  const placeMm = (bodyMm - GAPS_MM[up]) / ROWS[up] - (up === 2 ? 3 : 0);
  return { heightPx: pxOf(placeMm - SLACK_MM), pagePx: pxOf(bodyMm - SLACK_MM), headingPx: pxOf(HEADING_MM) };
}
