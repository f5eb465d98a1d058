/** What the views of these tests may name. */
import type { KnownIds } from "../../src/view/viewState.ts";

export const known: KnownIds = {
  stops: ["2017-06", "2021-05", "2021-09", "2023-12", "2025-09"],
  partners: ["TUN", "MAR", "NER", "XKX"],
};
