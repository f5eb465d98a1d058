/** Which edition of the data a frame shows. A chunk of its own: only what is pinned needs it. */
import {
  dataOf,
  type Edition,
  EDITION_LIST,
  editionNamed,
  EDITIONS_FOLDER,
  isEditionId,
  readEditions,
} from "../../model/editions.ts";
import type { Language } from "../../words/languages.ts";
import type { PinnedMessages } from "../../words/words.ts";
import type { EmbedFacts } from "./facts.ts";
import { html, type Node } from "./html.ts";

export interface Pinned {
  /** The edition that is asked for lies elsewhere, and the frame is on its way there. */
  readonly isLeaving: boolean;
  /** From this page to the folder of the site. */
  readonly site: string;
  /** That the edition that is asked for is not kept. */
  readonly notice: string;
  /** Says quietly that there is a newer edition; null where there is none, or nobody knows. */
  readonly newer: Promise<((facts: EmbedFacts) => Node) | null>;
}

/** What the settling needs of `location`, so that a test can give it another. */
type Place = Pick<Location, "href" | "pathname" | "search" | "replace">;

const WORDS: Readonly<Record<Language, () => Promise<{ readonly pinned: PinnedMessages }>>> = {
  en: () => import("../../words/en/pinned.ts"),
  fr: () => import("../../words/fr/pinned.ts"),
  de: () => import("../../words/de/pinned.ts"),
  ar: () => import("../../words/ar/pinned.ts"),
};

const OWN_FOLDER = new RegExp(`/${EDITIONS_FOLDER}/([^/]+)/[^/]*$`);
const PATIENCE_MS = 8000;

/** Brings the frame to the edition that its address asks for. `data` is the edition that this page holds. */
export async function settleEdition(
  place: Place,
  asked: string | null,
  data: string,
  language: Language,
): Promise<Pinned> {
  const lies = OWN_FOLDER.exec(place.pathname)?.[1] ?? "";
  const own = isEditionId(lies) ? lies : null;
  const folder = own === null ? `./${EDITIONS_FOLDER}/` : "../";
  const list = listAt(new URL(`${folder}${EDITION_LIST}`, place.href));
  const settled = { isLeaving: false, site: own === null ? "./" : "../../", notice: "" };
  const newer = own === null ? Promise.resolve(null) : list.then((editions) => newerThan(data, editions, language));
  if (asked === null || asked === own || (own !== null && asked === dataOf(own))) return { ...settled, newer };
  const wanted = editionNamed(await list, asked);
  if (wanted === null || wanted.id === own) {
    const notice = wanted === null ? (await WORDS[language]()).pinned.absent(asked, data) : "";
    return { ...settled, notice, newer };
  }
  const address = new URL(`${folder}${wanted.id}/embed.html`, place.href);
  const query = new URLSearchParams(place.search);
  query.set("edition", wanted.id);
  address.search = query.toString();
  place.replace(address.href);
  return { ...settled, isLeaving: true, newer };
}

async function newerThan(
  data: string,
  [newest]: readonly Edition[],
  language: Language,
): Promise<((facts: EmbedFacts) => Node) | null> {
  if (newest === undefined || newest.data === data) return null;
  const words = await WORDS[language]().then(
    ({ pinned }) => pinned,
    () => null,
  );
  if (words === null) return null;
  return ({ atlas }) =>
    html(
      "p",
      { class: "source" },
      `${words.newer} `,
      html("a", { href: atlas, target: "_blank", rel: "noopener" }, words.seeNewer),
    );
}

/** Without a network nothing is known of other editions. */
async function listAt(address: URL): Promise<readonly Edition[]> {
  try {
    const answer = await fetch(address, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok ? readEditions(await answer.json()) : [];
  } catch {
    return [];
  }
}
