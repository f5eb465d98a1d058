/** The explorer as it stands in the page before any script runs: rendered by the press, for the view of an empty address. */
import { render } from "svelte/server";
import core from "virtual:route-atlas/dataset";
import { prepared } from "virtual:route-atlas/picture";
import { openingCamera } from "../../draw/viewport.ts";
import { svgText } from "../../draw/svg/node.ts";
import Explorer from "../../ui/frame/Explorer.svelte";
import WithoutScripts from "../../ui/frame/WithoutScripts.svelte";
import { drawPicture } from "../../ui/map/drawPicture.ts";
import { indexFacts } from "../../slice/factIndex.ts";
import { readCore } from "../../model/wire/core.ts";
import { explorer as arabic } from "../../words/ar/explorer.ts";
import { explorer as german } from "../../words/de/explorer.ts";
import { allEnglish } from "../../words/en/all.ts";
import { english } from "../../words/en/index.ts";
import { explorer as french } from "../../words/fr/explorer.ts";
import { html, htmlText } from "../../ui/embed/html.ts";
import { AtlasState } from "../../ui/state/atlas.svelte.ts";

/** What a window of 1440 × 900 leaves free: names are placed for it until the script knows better. */
const FREE = { widthPx: 1088, heightPx: 708 } as const;
const PLACE = /<div[^>]*\bdata-first-picture\b[^>]*>/;

/**
 * The inside of #app, and of the page's noscript; `stopped` says in every language that the program does not come, for
 * public/first.js, which shows one. Throws when the explorer has no place for the picture.
 */
export function firstPage(): { readonly body: string; readonly stopped: string; readonly withoutScripts: string } {
  const atlas = new AtlasState(
    indexFacts(readCore(core), english),
    "",
    () => undefined,
    () => Promise.reject(new Error("A page that is being written quotes no passage.")),
  );
  const { body } = render(Explorer, { props: { atlas, firstPicture: null } });
  const viewport = {
    ...FREE,
    frame: { top: 0, right: 0, bottom: 0, left: 0 },
    camera: openingCamera(FREE.widthPx, FREE.heightPx),
  };
  const picture = svgText(drawPicture(atlas.scene, prepared, viewport, "light"));
  if (!PLACE.test(body)) throw new Error("The explorer has no element with data-first-picture for the picture.");
  return {
    body: body.replace(PLACE, (place) => `${place}${picture}`),
    stopped: Object.entries({ en: english.explorer, fr: french, de: german, ar: arabic })
      .map(([lang, { waiting }]) =>
        html(
          "p",
          { class: "still", role: "alert", lang, hidden: "" },
          `${waiting.noProgram} `,
          html("button", { type: "button" }, waiting.tryAgain),
        ),
      )
      .map(htmlText)
      .join(""),
    withoutScripts: render(WithoutScripts, { props: { atlas, words: allEnglish } }).body,
  };
}
