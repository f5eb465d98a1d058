/** The entry of the page in a frame: the view of its address, in its language, on the picture that the press wrote. */
import "virtual:route-atlas/palette.css";
import "../../ui/embed/embed.css";
import { core } from "virtual:route-atlas/embed";
import type { Prepared } from "../../draw/svg/materials.ts";
import { readEmbed } from "../../model/wire/embed.ts";
import { plainScene } from "../../scene/plainScene.ts";
import { indexFacts } from "../../slice/factIndex.ts";
import { Embed, isMore, moreScenes } from "../../ui/embed/embed.ts";
import { readEmbed as readOptions } from "../../view/embed/embedAddress.ts";
import { parseView } from "../../view/parseView.ts";
import { embed as saidInEnglish } from "../../words/en/embed.ts";
import { english } from "../../words/en/index.ts";
import { languageOf } from "../../words/languages.ts";

const main = document.querySelector<HTMLElement>("#embed");
if (!main) throw new Error("The page has no element #embed to stand in.");
void open(main);

async function open(page: HTMLElement): Promise<void> {
  const language = languageOf(location.search, navigator.languages);
  const dataset = readEmbed(core);
  const asked = await askedTour();
  const spoken = language === "en" ? null : await foreign(language).catch(() => null);
  const { index, said, inLanguage } = spoken ?? {
    index: indexFacts(dataset, english),
    said: saidInEnglish,
    inLanguage: (prepared: Prepared) => prepared,
  };
  const root = document.documentElement;
  root.lang = index.words.language;
  root.dir = index.words.language === "ar" ? "rtl" : "ltr";
  const known = { stops: index.stops, partners: dataset.partners.map(({ iso3 }) => iso3) };
  const { view, notices } = parseView(asked?.query ?? location.search, known);
  const isTourUnknown = view.tour !== null && asked === null;
  const sceneOf = isMore(view) ? await moreScenes() : plainScene;
  new Embed(page, index, said, {
    known,
    sceneOf,
    inLanguage,
    options: readOptions(location.search),
    tour: asked?.tour ?? null,
    view: { ...view, panel: null, ...(isTourUnknown ? { tour: null, step: null } : {}) },
    notice: notices.length > 0 || isTourUnknown ? said.errors.view : "",
  });

  async function foreign(other: Exclude<typeof language, "en">) {
    const { embedIn } = await import("../../ui/embed/inLanguage.ts");
    return embedIn(other, dataset);
  }
}

async function askedTour() {
  if (!/[?&]tour=[^&]/.test(location.search)) return null;
  return import("../../ui/embed/tours.ts").then(
    ({ tourAsked }) => tourAsked(location.search),
    () => null,
  );
}
