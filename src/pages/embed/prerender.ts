/** The page in a frame as it stands before any script runs: written by the press, for the view of an empty address. */
import { core, materials } from "virtual:route-atlas/embed";
import { pictureDescription } from "../../draw/words/picture.ts";
import { readMaterials } from "../../draw/svg/materialsWire.ts";
import { openingCamera } from "../../draw/viewport.ts";
import { readEmbed } from "../../model/wire/embed.ts";
import { plainScene } from "../../scene/plainScene.ts";
import { indexFacts } from "../../slice/factIndex.ts";
import type { EmbedFacts } from "../../ui/embed/facts.ts";
import { html, htmlText, type Node } from "../../ui/embed/html.ts";
import { pictureTree } from "../../ui/embed/picture.ts";
import { embedTree, headlineOf } from "../../ui/embed/tree.ts";
import { DEFAULT_PARTS } from "../../view/embed/parts.ts";
import { defaultView } from "../../view/viewState.ts";
import { embed as arabic } from "../../words/ar/embed.ts";
import { embed as german } from "../../words/de/embed.ts";
import { embed as said } from "../../words/en/embed.ts";
import { english } from "../../words/en/index.ts";
import { embed as french } from "../../words/fr/embed.ts";

/** The shape of a column’s picture: embed.css gives the stage the same. */
const STAGE = { widthPx: 1200, heightPx: 800 } as const;

export interface FirstEmbed {
  readonly title: string;
  readonly body: string;
  /** In every language, for public/frame.js, which shows one where the program does not come. */
  readonly stopped: string;
  readonly withoutScripts: string;
}

/** The insides of the page and its title. */
export function firstEmbed(): FirstEmbed {
  const index = indexFacts(readEmbed(core), english);
  const view = defaultView({ stops: index.stops, partners: [] });
  const scene = plainScene(index, view);
  const facts: EmbedFacts = {
    index,
    said,
    view,
    scene,
    parts: DEFAULT_PARTS,
    degree: "picture",
    mayLive: true,
    tour: null,
    atlas: "./index.html?",
    notice: "",
    newer: null,
  };
  const camera = openingCamera(STAGE.widthPx, STAGE.heightPx);
  const frame = { top: 0, right: 0, bottom: 0, left: 0 };
  const picture = pictureTree(
    scene,
    readMaterials(materials, (iso3) => iso3).prepared,
    { ...STAGE, frame, camera },
    "light",
    { isGround: true },
  );
  const withPicture = (node: Node): Node =>
    node.attributes["class"] === "plane"
      ? { ...node, children: [picture] }
      : node.tag === "select"
        ? // Who has no script can choose nothing, and who has one gets the others with it.
          { ...node, children: node.children.slice(0, 1) }
        : { ...node, children: node.children.map((child) => (typeof child === "string" ? child : withPicture(child))) };
  const image = { src: `./pictures/${view.stop}.svg`, width: 1200, height: 800, alt: pictureDescription(scene) };
  return {
    title: headlineOf(facts),
    body: htmlText(withPicture(embedTree(facts))),
    stopped: Object.entries({ en: said, fr: french, de: german, ar: arabic })
      .map(([language, { stopped, tryAgain, openAtlas }]) =>
        html(
          "p",
          { class: "notice", lang: language, hidden: "" },
          `${stopped} `,
          html("a", { href: "" }, tryAgain),
          " · ",
          html("a", { href: "./index.html" }, openAtlas),
        ),
      )
      .map(htmlText)
      .join(""),
    withoutScripts: htmlText(html("a", { href: "./index.html", class: "still" }, html("img", image))),
  };
}
