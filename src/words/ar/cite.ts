/** The words of citations and of the dialog that hands them out, in Arabic. */
import type { MoreMessages } from "../words.ts";

const accessed = (address: string, date: string): string =>
  address === "" ? `تاريخ الاطلاع: ${date}.` : `${address} (تاريخ الاطلاع: ${date}).`;

export const cite: MoreMessages["cite"] = {
  button: "استشهاد",
  citeView: "الاستشهاد بهذا العرض",
  citeEntry: "الاستشهاد بهذا المدخل",
  forms: { plain: "نص", bibtex: "BibTeX", ris: "RIS" },
  copy: (form) => `نسخ (${form})`,
  copied: (form) => `تم النسخ (${form}).`,
  notCopied: "لم يسمح المتصفح بذلك. حدّد النص وانسخه يدوياً.",
  download: (ending) => `تنزيل ملف ${ending}`,
  saved: (name) => `حُفظ باسم ${name}.`,
  viewExplained: "يقود العنوان إلى ما هو معروض الآن على الشاشة. ويحدد الإصدار حالة البيانات التي قد تتسع لاحقاً.",
  entryExplained: "يستشهد هذا بالوثيقة نفسها عند المقطع المعني، ويبيّن موضع المدخل في الأطلس.",
  noEntry: (id) => `لا يتضمن هذا الإصدار المدخل ${id}.`,
  noAddress: "ليس لهذه النسخة من الأطلس عنوان يمكن للآخرين فتحه، ولذلك يخلو الاستشهاد من عنوان.",
  viewTitle: (shown, heading) => `${shown} – ${heading}`,
  document: (author, title, number, date) =>
    `${author === "" ? "" : `${author}، `}«${title}»\u200f${number === "" ? "" : ` (${number})\u200f`}، ${date}`,
  view: (title, edition, document, address, date) =>
    `Route Atlas، الإصدار ${edition}\u200f: «${title}». الوثيقة المعروضة: ${document}. ${accessed(address, date)}`,
  viewNote: (edition, document, licence) =>
    `Route Atlas، الإصدار ${edition}\u200f، ${licence}\u200f. الوثيقة المعروضة: ${document}.`,
  place: (section, phrase) => `القسم «${section}»\u200f، عند «${phrase}»\u200f`,
  row: (document, place, id, edition, address, date) =>
    `${document}، ${place}. قراءة Route Atlas، الإصدار ${edition}\u200f، المدخل ${id}\u200f. ${accessed(address, date)}`,
  rowNote: (place, number, id, edition, documentAddress, licence) =>
    `${number === "" ? "" : `الوثيقة رقم ${number}. `}الموضع: ${place}. قراءة Route Atlas، الإصدار ${edition}\u200f، المدخل ${id}\u200f، ${licence}\u200f.${
      documentAddress === "" ? "" : ` عنوان الوثيقة: ${documentAddress}`
    }`,
};
