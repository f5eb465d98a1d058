/** The explorer's entry: the picture of the address first, in the language of the page, then the explorer around it. */
import "virtual:route-atlas/palette.css";
import core from "virtual:route-atlas/dataset";
import "../../ui/styles/fonts.css";
import "../../ui/styles/base.css";
import { readCore } from "../../model/wire/core.ts";
import { type FactIndex, indexFacts } from "../../slice/factIndex.ts";
import type { AskedTour } from "../../ui/tours/find.ts";
import { drawFirst } from "../../ui/map/drawFirst.ts";
import { shown } from "./shown.ts";
import { english } from "../../words/en/index.ts";
import { languageOf } from "../../words/languages.ts";

const found = document.querySelector("#app");
if (!(found instanceof HTMLElement)) throw new Error("The page has no element #app to stand in.");
const target: HTMLElement = found;

/** The speaker’s window has no map and so no first picture. */
const isSpeaker = /[?&]panel=speaker(&|$)/.test(location.search);
// The picture is worth more than the program that makes it answer, so it is shown before anything is worked out that it does not need.
const { view, shown: hasBeenShown } = document.documentElement.dataset;
const isWritten = view === undefined;
if (isWritten && hasBeenShown === undefined) await shown();
const language = languageOf(location.search, navigator.languages);
const dataset = readCore(core);
if (language === "en") void open(indexFacts(dataset, english));
else
  void import("../../ui/language/inLanguage.ts")
    .then(({ indexIn }) => indexIn(language, dataset))
    .then(open, () => {
      document.documentElement.lang = "en";
      document.documentElement.dir = "ltr";
      return open(indexFacts(dataset, english));
    });

async function open(index: FactIndex): Promise<void> {
  if (isSpeaker) {
    await import("../speaker/openSpeakerPage.ts").then(
      ({ openSpeakerPage }) => openSpeakerPage(target, index),
      sayThatItIsStill,
    );
    return;
  }
  const asked = await askedTour(index);
  if (!asked?.tour) delete document.documentElement.dataset["presenting"];
  if (!isWritten) {
    drawFirst(target, index, asked?.query ?? location.search);
    await shown();
  }
  const explorer = import("./openExplorer.ts");
  // What a room reads comes with the explorer and not after it. Where it cannot be had, the explorer says so.
  const talk = asked?.tour ? import("../../ui/present/parts.ts").catch(() => null) : null;
  await Promise.all([explorer, talk]).then(([{ openExplorer }]) => {
    fetchLiveMap();
    openExplorer(target, index, language, asked?.tour);
  }, sayThatItIsStill);
}

/** A view of a tour is drawn as the tour has it, so the tour comes first. */
async function askedTour({ stops, dataset }: FactIndex): Promise<AskedTour | null> {
  if (!/[?&]tour=[^&]/.test(location.search)) return null;
  const known = { stops, partners: dataset.partners.map(({ iso3 }) => iso3) };
  return import("../../ui/tours/find.ts").then(
    ({ tourOfAddress }) => tourOfAddress(location.search, { known, fragment: location.hash }),
    () => null,
  );
}

/** The live map’s files travel while the explorer is put together; nothing of them runs before the page is idle. */
function fetchLiveMap(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel^="later-"]'))
    link.rel = link.rel.slice("later-".length);
}

/** Without the explorer's program the page is a picture; public/first.js says so. */
function sayThatItIsStill(): void {
  dispatchEvent(new Event("routeatlasstopped"));
}
