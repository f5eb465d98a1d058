/** What the document says of the chosen partner or route, as far as the rows of the picture tell it; the passages are in the atlas. */
import { standingWords } from "../../scene/sheet/standingWords.ts";
import { isHatched, looksIn } from "../../scene/tokens/looks.ts";
import { familyStates } from "../../slice/families.ts";
import type { EmbedFacts } from "./facts.ts";
import { button, html, type Node } from "./html.ts";
import { sampleNode } from "./legend.ts";

/** The sheet; null where nothing is chosen. */
export function sheetNode(facts: EmbedFacts): Node | null {
  const { view } = facts;
  if (view.partner !== null) return partnerNode(facts, view.partner);
  return view.route === null ? null : routeNode(facts);
}

function partnerNode(facts: EmbedFacts, iso3: string): Node | null {
  const { index, view, scene, said } = facts;
  const { words } = scene;
  const partner = index.partner(iso3);
  if (!partner) return null;
  const { look, hindered, sentence, hinderedSentence } = standingWords(index, view.stop, iso3);
  const looks = looksIn(words).family;
  const families = familyStates(index, view.stop, iso3).flatMap(({ family, group, hindered: isHeld }) => {
    if (group === null) return [];
    const state = looks[group];
    const isOver = isHatched(state, isHeld);
    const told = `${words.vocabulary.families[family]}${isOver ? ` (${words.map.hatched})` : ""}`;
    return [html("li", {}, sampleNode(state, isOver), words.lists.labelled(told, state.name))];
  });
  const marks = scene.marks.filter((mark) => mark.iso3 === iso3);
  return sheet(facts, partner.name, [
    html("p", {}, sampleNode(look, hindered), [sentence, hinderedSentence].filter(Boolean).join(" ")),
    families.length > 0 && html("ul", {}, ...families),
    ...marks.map(({ label, others }) => html("p", {}, `${label}${others > 0 ? words.map.moreStated(others) : ""}.`)),
    partner.designationNote !== "" && html("p", { class: "note" }, partner.designationNote),
    html("p", {}, html("a", { href: facts.atlas, target: "_blank", rel: "noopener" }, said.passages)),
  ]);
}

function routeNode(facts: EmbedFacts): Node {
  const { scene, said } = facts;
  const { words, route } = scene;
  const own = scene.corridors.filter((corridor) => corridor.route === route);
  return sheet(facts, route === null ? "" : words.page.routeTitle(words.vocabulary.routes[route]), [
    html(
      "ul",
      {},
      ...own.map(({ label, dates }) => html("li", {}, words.lists.labelled(label, words.map.inUse(dates)))),
    ),
    html("p", {}, html("a", { href: facts.atlas, target: "_blank", rel: "noopener" }, said.passages)),
  ]);
}

function sheet({ scene }: EmbedFacts, title: string, inside: readonly (Node | false)[]): Node {
  return html(
    "section",
    { class: "sheet", "aria-label": title },
    html("h2", {}, title),
    button("close", scene.words.explorer.close),
    ...inside,
  );
}

/** Every partner with its look, to be chosen. */
export function partnerListNode({ scene, view }: EmbedFacts): Node {
  const { words } = scene;
  const partners = [...scene.fills].sort((one, other) => one.name.localeCompare(other.name, words.language));
  return html(
    "ul",
    { class: "list", "aria-label": words.picture.partners },
    ...partners.map(({ iso3, name, look, hindered }) =>
      html(
        "li",
        {},
        html(
          "button",
          { type: "button", "data-ask": "choose", "data-iso3": iso3, "aria-pressed": String(view.partner === iso3) },
          sampleNode(look, hindered),
          words.lists.labelled(name, look.name),
        ),
      ),
    ),
  );
}
