/** From a view and an author’s wishes to all that stands in the code. */
import { pictureDescription } from "../../draw/words/picture.ts";
import { captionOf, nameOfView } from "../../draw/words/embedding/shareWords.ts";
import { COLUMN_PX, type Embedding, folderOf, type StillPicture } from "../../draw/words/embedding/snippets.ts";
import type { Edition } from "../../model/editions.ts";
import { sceneOf } from "../../scene/scene.ts";
import { embedQuery } from "../../view/embed/embedAddress.ts";
import type { EmbedPart } from "../../view/embed/parts.ts";
import type { PrintedPicture } from "../../view/embed/printedPicture.ts";
import type { KnownIds, Theme, ViewState } from "../../view/viewState.ts";
import { writeView } from "../../view/writeView.ts";
import { directionOf, type Language } from "../../words/languages.ts";
import type { Speaker } from "./speaker.ts";

/** The files of pictures that the site prints. */
const PRINTED = { widthPx: 1200, heightPx: 800 } as const;

export interface ToEmbed {
  /** What the addresses say. */
  readonly view: ViewState;
  /** What is seen there: the same, unless a tour says it. */
  readonly shown: ViewState;
  readonly known: KnownIds;
  readonly speaker: Speaker;
  /** The folder of the site, with a last slash. */
  readonly site: string;
  readonly edition: Edition | null;
  /** Null for the reader’s. */
  readonly language: Language | null;
  readonly theme: Theme;
  readonly parts: readonly EmbedPart[];
  readonly isLive: boolean;
  readonly widthPx: number | null;
  readonly heightPx: number;
  readonly narrowHeightPx: number;
  readonly printed: PrintedPicture;
  /** Where the author keeps a picture of this very view; null for the site’s own. */
  readonly ownPicture: string | null;
}

/** All that the three ways in are written from. */
export function embeddingOf(asked: ToEmbed): Embedding {
  const { edition, isLive, known, language, ownPicture, parts, printed, site, speaker, theme } = asked;
  const { index, words } = speaker;
  const view: ViewState = { ...asked.view, panel: null, lang: language, theme };
  const scene = sceneOf(index, asked.shown);
  const partner = asked.shown.partner === null ? null : (index.partner(asked.shown.partner)?.name ?? null);
  const isOther = !printed.isExact && ownPicture === null;
  const pictured = isOther ? sceneOf(index, printed.view) : scene;
  const options = { parts, isLive, edition: edition?.id ?? null, hosts: null };
  const picture: StillPicture = {
    src: ownPicture ?? `${printed.isInEditions ? folderOf(asked) : site}pictures/${printed.name}.svg`,
    ...PRINTED,
    alt: pictureDescription(pictured),
  };
  return {
    site,
    query: withStop(embedQuery({ ...view, unknown: [] }, known, options), view),
    atlas: atlasAddress(view, known, site),
    edition,
    language: words.language,
    direction: directionOf(words.language),
    name: nameOfView(scene, partner),
    caption: captionOf(scene, partner, words.sharing.snippet, {
      edition: edition?.data ?? null,
      other: isOther ? pictured : null,
    }),
    linkText: words.sharing.snippet.open,
    picture,
    widthPx: asked.widthPx,
    heightPx: asked.heightPx,
    narrowHeightPx: asked.narrowHeightPx,
  };
}

/** The address of a view in the full atlas. */
export function atlasAddress(view: ViewState, known: KnownIds, site: string): string {
  return `${site}?${withStop(writeView({ ...view, panel: null, parts: "", live: "", edition: "", unknown: [] }, known), view)}`;
}

/** The width at which a preview is shown. */
export function previewWidth(widthPx: number | null): number {
  return widthPx ?? COLUMN_PX;
}

/** The document is always said: what is in an article stays what it is when a later document opens the atlas. */
function withStop(query: string, { stop, tour }: ViewState): string {
  if (tour !== null || /(^|&)stop=/.test(query)) return query;
  return query === "" ? `stop=${stop}` : `stop=${stop}&${query}`;
}
