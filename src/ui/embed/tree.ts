/** The page in a frame as a tree: title, map, timeline, legend, sources. */
import { sourceLine } from "../../draw/words/sourceLine.ts";
import type { EmbedPart } from "../../view/embed/parts.ts";
import { LENSES } from "../../view/viewState.ts";
import type { EmbedFacts } from "./facts.ts";
import { button, html, type Node, OTHERS_ROOM } from "./html.ts";
import { legendNode } from "./legend.ts";
import { partnerListNode, sheetNode } from "./sheet.ts";
import { timelineNode } from "./timeline.ts";

/** Everything but the picture, which has its room in it. */
export function embedTree(facts: EmbedFacts): Node {
  const { said, scene, notice } = facts;
  const has = (part: EmbedPart): boolean => facts.parts.includes(part);
  return html(
    "main",
    { id: "embed", "aria-label": said.label },
    has("title") && html("h1", {}, headlineOf(facts)),
    has("caption") && captionNode(facts),
    facts.tour?.nodeOf(facts, facts.tour) ?? null,
    notice !== "" && html("p", { class: "notice", role: "status" }, notice),
    toolsNode(facts),
    stageNode(facts),
    sheetNode(facts),
    has("timeline") && timelineNode(facts),
    has("legend") && legendNode(scene),
    has("list") && partnerListNode(facts),
    html(
      "p",
      { class: "source" },
      `${sourceLine(scene.words, scene.compared ?? scene.document, facts.index.dataset.edition)} ${scene.words.page.shortNote} `,
      ...scene.designations.map(({ name, note }) => `${scene.words.lists.labelled(name, note)} `),
      html("a", { href: facts.atlas, target: "_blank", rel: "noopener" }, said.openAtlas),
    ),
    facts.newer?.(facts) ?? null,
  );
}

/** The titles of documents are English in every language. */
function captionNode({ scene: { compared, document, heading, words } }: EmbedFacts): Node {
  const title = html("span", { lang: "en" }, document.title);
  return html("p", { class: "caption" }, ...(compared ? [heading] : [words.lists.labelled(heading, ""), title]));
}

/** What the picture answers: the route’s name, or the question of the lens. */
export function headlineOf({ scene: { route, lens, words } }: Pick<EmbedFacts, "scene">): string {
  return route === null ? lens.question : words.page.routeTitle(words.vocabulary.routes[route]);
}

/** The choice of a partner is always there: without it a keyboard could choose nobody. */
function toolsNode({ said, scene, view, parts, index }: EmbedFacts): Node {
  const { words } = scene;
  const partners = [...index.dataset.partners].sort((one, other) => one.name.localeCompare(other.name, words.language));
  return html(
    "div",
    { class: "tools" },
    parts.includes("lens") &&
      choice(
        "lens",
        words.explorer.lensChoice,
        view.lens,
        LENSES.map((lens) => [lens, words.page.lenses[lens].name]),
      ),
    choice("partner", said.partner, view.partner ?? "", [
      ["", said.allPartners],
      ...partners.map(({ iso3, name }) => [iso3, name] as const),
    ]),
  );
}

function choice(
  asks: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, name: string])[],
): Node {
  return html(
    "label",
    {},
    html("span", {}, label),
    html(
      "select",
      { "data-ask": asks, "data-chosen": chosen },
      ...options.map(([value, name]) => html("option", { value, selected: value === chosen ? "" : null }, name)),
    ),
  );
}

function stageNode({ said, scene, degree, mayLive, parts }: EmbedFacts): Node {
  const { controls, map } = scene.words.explorer;
  const isLive = degree === "live";
  const told = { picture: "", live: "", loading: said.loading, yielded: said.movesElsewhere, absent: said.notLive }[
    degree
  ];
  return html(
    "div",
    { class: "stage", role: "region", "aria-label": map, "data-map": degree },
    { ...html("div", { class: "canvas" }), children: OTHERS_ROOM },
    { ...html("div", { class: "plane" }), children: OTHERS_ROOM },
    { ...html("p", { class: "tip", "aria-hidden": "true" }), children: OTHERS_ROOM },
    html(
      "div",
      { class: "moving" },
      mayLive && parts.includes("zoom") && button("zoomIn", "+", { "aria-label": controls.zoomIn }),
      mayLive && parts.includes("zoom") && button("zoomOut", "–", { "aria-label": controls.zoomOut }),
      mayLive &&
        button(isLive ? "picture" : "live", isLive ? said.backToPicture : said.moveMap, {
          "aria-disabled": degree === "loading" ? "true" : null,
        }),
    ),
    // On the map and not above it, so that an article does not move when its maps take turns.
    told !== "" && html("p", { class: "waiting", role: "status" }, told),
  );
}
