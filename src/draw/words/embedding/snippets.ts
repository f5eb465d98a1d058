/** What is pasted into an article, best first: a figure with the loader, a plain frame, the picture alone. */
import type { Edition } from "../../../model/editions.ts";
import { type Markup, markup, markupText } from "./markup.ts";

export interface StillPicture {
  readonly src: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** For those who do not see it: what this picture shows, which may be less than the view. */
  readonly alt: string;
}

export interface Embedding {
  /** The folder of the atlas, with a last slash. */
  readonly site: string;
  /** What the frame shows, as its address says it. */
  readonly query: string;
  /** The view in the full atlas. */
  readonly atlas: string;
  /** The edition of the data to which it is pinned; null for the newest. */
  readonly edition: Edition | null;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** What the frame is called. */
  readonly name: string;
  readonly caption: string;
  readonly linkText: string;
  readonly picture: StillPicture;
  /** Null for as wide as its column. */
  readonly widthPx: number | null;
  /** Of a plain frame, at its greatest width. */
  readonly heightPx: number;
  /** What it needs on a telephone, where the map is lower and the words are higher. */
  readonly narrowHeightPx: number;
}

/** The folder from which frame, loader and pictures come: that of the edition to which they are pinned. */
export function folderOf({ site, edition }: Pick<Embedding, "site" | "edition">): string {
  return edition === null ? site : `${site}editions/${edition.id}/`;
}

/** Best: the figure is complete without scripts, and the loader puts the frame into its place. */
export function loaderSnippet(embedding: Embedding): string {
  const { edition, name, query, widthPx } = embedding;
  const script = markup("script", {
    async: true,
    src: `${folderOf(embedding)}embed.js`,
    integrity: edition?.loader ?? null,
    crossorigin: edition === null ? null : "anonymous",
  });
  const figure = figureOf(embedding, {
    class: "route-atlas",
    "data-view": query,
    "data-title": name,
    style: widthPx === null ? null : `max-width:${String(widthPx)}px`,
  });
  return `${markupText(script)}\n${markupText(figure)}\n`;
}

/** The frame alone: no script in the page, a height that is written, and the picture where scripts are off. */
export function frameSnippet(embedding: Embedding): string {
  const { heightPx, language, name, widthPx } = embedding;
  const width = widthPx ?? COLUMN_PX;
  const frame = markup("iframe", {
    src: frameAddressOf(embedding),
    title: name,
    lang: language,
    loading: "lazy",
    referrerpolicy: "no-referrer",
    sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
    width: widthPx === null ? "100%" : String(widthPx),
    height: String(heightPx),
    style: [
      "border:0;width:100%",
      ...(widthPx === null ? [] : [`max-width:${String(widthPx)}px`]),
      `height:auto;aspect-ratio:${String(width)}/${String(heightPx)}`,
      `min-height:${String(leastHeight(embedding))}px`,
    ].join(";"),
  });
  return `${markupText(frame)}\n${markupText(markup("noscript", {}, figureOf(embedding, {})))}\n`;
}

/** The picture with its caption and the way to the view. */
export function pictureSnippet(embedding: Embedding): string {
  const { widthPx } = embedding;
  return `${markupText(figureOf(embedding, { style: widthPx === null ? null : `max-width:${String(widthPx)}px` }))}\n`;
}

/** The address of the frame. */
export function frameAddressOf(embedding: Pick<Embedding, "site" | "edition" | "query">): string {
  return `${folderOf(embedding)}embed.html${embedding.query === "" ? "" : `?${embedding.query}`}`;
}

const MOST_EMPTY = 1.25;

/** What a preview is as wide as where nobody knows the column. */
export const COLUMN_PX = 720;

function figureOf(
  { atlas, caption, direction, language, linkText, picture }: Embedding,
  attributes: Markup["attributes"],
): Markup {
  const image = markup("img", {
    src: picture.src,
    alt: picture.alt,
    width: String(picture.widthPx),
    height: String(picture.heightPx),
    loading: "lazy",
    style: "max-width:100%;height:auto",
  });
  return markup(
    "figure",
    { ...attributes, lang: language, dir: direction === "rtl" ? direction : null },
    image,
    markup("figcaption", {}, `${caption} `, markup("a", { href: atlas }, linkText)),
  );
}

/** Room for what a telephone shows, but in a wide column not more than a quarter of it empty; what is longer scrolls in the frame. */
function leastHeight({ heightPx, narrowHeightPx }: Embedding): number {
  return Math.min(narrowHeightPx, Math.round(heightPx * MOST_EMPTY));
}
