/** The search over all rows is made once, however often it is opened. */
import type { PassageSearch } from "../../scene/search/passages.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";

const searches = new WeakMap<WrittenIndex, PassageSearch>();

/** The search over the rows of an index; `make` makes it the first time. */
export function rowSearchOf(index: WrittenIndex, make: () => PassageSearch): PassageSearch {
  const found = searches.get(index) ?? make();
  searches.set(index, found);
  return found;
}
