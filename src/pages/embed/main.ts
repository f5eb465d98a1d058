/** The entry of the page in a frame: the view of its address, in its language, on the picture that the press wrote. */
import "virtual:route-atlas/palette.css";
import "../../ui/embed/embed.css";
import { core } from "virtual:route-atlas/embed";
import { readEmbed } from "../../model/wire/embed.ts";
import { indexFacts } from "../../slice/factIndex.ts";
import { Embed } from "../../ui/embed/embed.ts";
import { speak } from "../../ui/embed/languages/speak.ts";
import { scenes as plainScenes } from "../../ui/embed/scenes.ts";
import { readEmbed as readOptions } from "../../view/embed/embedAddress.ts";
import { parseView } from "../../view/parseView.ts";
import { directionOf, languageOf } from "../../words/languages.ts";

/** Tells public/frame.js that nothing more comes, so that the page says so. */
const STOPPED = "routeatlasstopped";

void open().catch(() => dispatchEvent(new Event(STOPPED)));

async function open(): Promise<void> {
  const page = document.querySelector<HTMLElement>("#embed");
  if (!page) throw new Error("The page has no element #embed to stand in.");
  const dataset = readEmbed(core);
  const options = readOptions(location.search);
  const language = languageOf(location.search, navigator.languages);
  const pinning = pinned();
  const touring = tours();
  const scenes = plainScenes();
  const { words, said, named, onPicture } = await speak(language).catch(() => speak("en"));
  const root = document.documentElement;
  [root.lang, root.dir] = [words.language, directionOf(words.language)];
  const edition = await pinning;
  if (edition?.isLeaving) return;
  const index = indexFacts(named(dataset), words);
  const known = { stops: index.stops, partners: dataset.partners.map(({ iso3 }) => iso3) };
  const asked = await touring;
  const { view, notices } = parseView(asked.tour?.query ?? location.search, known);
  const isTourless = view.tour !== null && asked.tour === null;
  const isWhole = asked.isThere && (scenes.knows(view) || (await hasCome(scenes.learn())));
  const notPinned = edition?.notice ?? "";
  const notice = isWhole ? (notices.length > 0 || isTourless ? said.errors.view : "") : said.errors.load;
  new Embed(page, {
    index,
    said,
    known,
    scenes,
    options,
    onPicture,
    tour: asked.tour?.tour ?? null,
    view: { ...view, panel: null, ...(isTourless ? { tour: null, step: null } : {}) },
    site: edition?.site ?? "./",
    newer: edition?.newer ?? null,
    notice: notPinned === "" ? notice : notPinned,
  });

  /** Null for the living frame, which is what most are. */
  async function pinned() {
    if (options.edition === null && !location.pathname.includes("/editions/")) return null;
    return import("../../ui/embed/edition.ts")
      .then(({ settleEdition }) => settleEdition(location, options.edition, dataset.edition, language))
      .catch(() => null);
  }
}

/** The tour that the address names, and whether the tours have come if there is need of them. */
async function tours() {
  if (!/[?&]tour=[^&]/.test(location.search)) return { isThere: true, tour: null };
  return import("../../ui/embed/tours.ts").then(
    ({ tourAsked }) => ({ isThere: true, tour: tourAsked(location.search) }),
    () => ({ isThere: false, tour: null }),
  );
}

async function hasCome(part: Promise<void>): Promise<boolean> {
  return part.then(
    () => true,
    () => false,
  );
}
