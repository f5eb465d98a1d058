/** The site on the device: kept there, without a network, and renewed, in Arabic. */
import type { MoreMessages } from "../words.ts";

export const offline: MoreMessages["offline"] = {
  heading: "من دون شبكة",
  kept: (edition: string, megabytes: string): string =>
    `هذا الموقع محفوظ على هذا الجهاز (الإصدار ${edition}\u200f، ${megabytes} ميغابايت) ويُفتح من دون شبكة.`,
  storing: "يجري حفظ هذا الموقع على هذا الجهاز كي يُفتح من دون شبكة.",
  absent: "هذا الموقع غير محفوظ على هذا الجهاز، ولا يُفتح من دون شبكة.",
  impossible: "هذا المتصفح، أو الطريقة التي فُتحت بها هذه الصفحة، لا يسمح بحفظ موقع على الجهاز.",
  refused: "تعذّر حفظ هذا الموقع على هذا الجهاز: انقطعت الشبكة أو رفض المتصفح.",
  single: "هذا هو الموقع كله في ملف واحد، ولا يحتاج إلى شبكة.",
  store: "حفظه",
  remove: "إزالته",
  newer: "إصدار أحدث جاهز",
  reload: "إعادة التحميل",
  later: "لاحقاً",
};
