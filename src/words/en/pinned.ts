/** English: what only an embed says that is pinned to an edition of the data. */
export const pinned = {
  newer: "A newer edition of these data exists.",
  seeNewer: "See this view in it",
  absent: (asked: string, shown: string): string => `Edition ${asked} is not kept here; this is edition ${shown}.`,
};
