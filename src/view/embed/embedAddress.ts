/** The address of an embed: the words of a view, and what only an embed knows. */
import { parseView } from "../parseView.ts";
import { writeView } from "../writeView.ts";
import type { KnownIds, ViewState } from "../viewState.ts";
import { DEFAULT_PARTS, type EmbedPart, readParts, writeParts } from "./parts.ts";
import { MOST_VIEW_LETTERS } from "./protocol.ts";

export interface EmbedOptions {
  readonly parts: readonly EmbedPart[];
  /** Starts as the live map instead of the picture. */
  readonly isLive: boolean;
  /** The edition of the data to which it is pinned; null for the newest. */
  readonly edition: string | null;
  /** Origins that may drive the frame; null for any. */
  readonly hosts: readonly string[] | null;
}

/** What an address says that chooses nothing. */
export const PLAIN_EMBED: EmbedOptions = { parts: DEFAULT_PARTS, isLive: false, edition: null, hosts: null };

const HOSTS = "hosts";
const EDITION = /^[a-z0-9-]{1,64}$/;
const MOST_HOSTS = 20;

/** The query of embed.html, without `?`, for a view; empty where view and options are the default ones. */
export function embedQuery(view: ViewState, known: KnownIds, options: EmbedOptions = PLAIN_EMBED): string {
  const { parts, isLive, edition, hosts } = options;
  return writeView(
    {
      ...inFrame(view),
      parts: writeParts(parts),
      live: isLive ? "1" : "",
      edition: edition ?? "",
      unknown: [...otherWords(view), ...(hosts === null ? [] : [[HOSTS, hosts.join(",")] as const])],
    },
    known,
  );
}

/** The query of the full atlas for what an embed shows. */
export function atlasQuery(view: ViewState, known: KnownIds): string {
  return writeView({ ...view, parts: "", live: "", edition: "", unknown: otherWords(view) }, known);
}

/** Reads what only an embed knows from its address. Never throws; what is broken counts as not said, but for `hosts`, which then names nobody. */
export function readEmbed(query: string): EmbedOptions {
  const words = new URLSearchParams(query);
  const edition = words.get("edition") ?? "";
  const hosts = words.get(HOSTS);
  return {
    parts: readParts(words.get("parts") ?? ""),
    isLive: words.get("live") === "1",
    edition: EDITION.test(edition) ? edition : null,
    hosts: hosts === null ? null : readHosts(hosts),
  };
}

/** The view of a message: it is what its words say, but language, look of the frame and pinned data stay as the frame’s own address has them. */
export function viewOfMessage(words: string, known: KnownIds, frame: ViewState): ReturnType<typeof parseView> {
  const { view, notices } = parseView(words.slice(0, MOST_VIEW_LETTERS), known);
  const { lang, parts, live, edition, unknown } = frame;
  const theme = new URLSearchParams(words).has("theme") ? view.theme : frame.theme;
  return { view: { ...inFrame(view), theme, lang, parts, live, edition, unknown }, notices };
}

/** A frame has no room for panels and lists. */
function inFrame(view: ViewState): ViewState {
  return { ...view, panel: null, document: null, q: "", rows: "", sort: "" };
}

const otherWords = ({ unknown }: ViewState): ViewState["unknown"] => unknown.filter(([name]) => name !== HOSTS);

function readHosts(text: string): readonly string[] {
  return text
    .split(",", MOST_HOSTS)
    .map((word) => word.trim())
    .filter(isOrigin);
}

/** Whether a text is an origin as browsers write it: scheme, host and a port that is not the scheme’s own. */
function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
