/** The addresses that citations and downloads bear. */
import type { WrittenFact } from "../../model/written.ts";
import { writeRows } from "../../view/tableChoice.ts";
import { defaultView, type ViewState } from "../../view/viewState.ts";
import { writeView } from "../../view/writeView.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";

type Known = Pick<AtlasState, "known" | "words">;

/** The address of a view in the page’s language; empty where the page has none that others could open. `page` is its own address. */
export function addressOf(view: ViewState, { known, words }: Known, page: string): string {
  const { protocol, origin, pathname } = new URL(page);
  if (!/^https?:$/.test(protocol)) return "";
  const query = writeView({ ...view, lang: words.language }, known);
  return `${origin}${pathname}${query === "" ? "" : `?${query}`}`;
}

/** The address that shows one row in its table, with its passage. */
export function addressOfRow({ id, source, table }: WrittenFact, atlas: Known, page: string): string {
  const rows = writeRows({ table, entry: id, everyDocument: false, everyPartner: false });
  return addressOf({ ...defaultView(atlas.known), stop: source, panel: "table", rows }, atlas, page);
}
