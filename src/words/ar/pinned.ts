/** Arabic: what only an embed says that is pinned to an edition of the data. */
import type { PinnedMessages } from "../words.ts";

export const pinned: PinnedMessages = {
  newer: "يوجد إصدار أحدث من هذه البيانات.",
  seeNewer: "عرض هذا العرض فيه",
  absent: (asked, shown) => `الإصدار ${asked}\u200f غير محفوظ هنا؛ هذا هو الإصدار ${shown}\u200f.`,
};
