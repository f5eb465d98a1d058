/** French: what only an embed says that is pinned to an edition of the data. */
import type { PinnedMessages } from "../words.ts";

export const pinned: PinnedMessages = {
  newer: "Il existe une édition plus récente de ces données.",
  seeNewer: "Y voir cette vue",
  absent: (asked, shown) => `L’édition ${asked} n’est pas conservée ici ; voici l’édition ${shown}.`,
};
