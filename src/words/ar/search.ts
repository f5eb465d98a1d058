/** Searching and filtering, in Arabic. */
import type { MoreMessages } from "../words.ts";
import { amounts, lists, plural } from "./basics.ts";
import { entries, partners, theDocuments } from "./counted.ts";

export const search: MoreMessages["search"] = {
  entries,
  results: "النتائج",
  found: (total, groups) =>
    `${plural(total, {
      one: "نتيجة واحدة",
      two: "نتيجتان",
      few: "# نتائج",
      other: "# نتيجة",
    })}: ${groups.join(lists.comma)}.`,
  foundIn: (group, count) => `${group} ${amounts.count(count)}`,
  nothing: (query) => `لا نتائج للبحث عن «${query}».`,
  searched: (documents) =>
    `جرى البحث في: أسماء الشركاء بلغات كثيرة، والطرق والأماكن والأدوات والوكالات والبرامج والمصطلحات، وكلمات جميع الإفادات المقروءة من ${theDocuments(documents)} وأرقامها.`,
  near: "كتابة مشابهة:",
  nearCount: (count) =>
    plural(count, {
      one: "اسم واحد يُكتب على نحو مشابه.",
      two: "اسمان يُكتبان على نحو مشابه.",
      few: "# أسماء تُكتب على نحو مشابه.",
      many: "# اسماً يُكتب على نحو مشابه.",
      other: "# اسم يُكتب على نحو مشابه.",
    }),
  formerly: "سابقاً ",
  allTerms: "كل المصطلحات",
  close: "إغلاق",
  groups: {
    partners: "الشركاء",
    routes: "الطرق",
    places: "الأماكن",
    documents: "الوثائق",
    tools: "الأدوات والوكالات والبرامج",
    terms: "المصطلحات",
    passages: "المقاطع",
  },
  andMore: (names, more) =>
    `${names.join(lists.comma)} ${plural(more, { one: "وواحد آخر", two: "واثنان آخران", few: "و# آخرون", other: "و# آخر" })}`,
  theUnion: "الاتحاد نفسه",
  someOf: (shown, all) => `${amounts.count(shown)} من ${amounts.count(all)}`,
  showAll: (count) => `عرض الكل (${amounts.count(count)})`,
  placeRoles: {
    waypoint: "مكان على ممر",
    capital: "عاصمة",
    deployment: "مكان عملية نشر",
    sea: "بحر",
    country: "دولة عضو",
    region: "منطقة",
  },
  details: {
    route: (count) => `طريق، ${partners(count)}`,
    actor: "جهة فاعلة",
    programme: "برنامج",
    term: "مصطلح",
  },
  chosenFilter: "التصفية المختارة",
  remove: (name) => `إزالة ${name}`,
  clearAll: "إزالة الكل",
  entriesByDocument: "المدخلات المطابقة:",
  entriesOf: (month, count) => `${month}: ${amounts.count(count)}`,
  filterAid:
    "الخيارات في القائمة الواحدة تعني «أو»، وفي القوائم المختلفة تعني «و»: على المدخل الواحد أن يستوفيها كلها.",
  entriesHead: "مدخلات",
  partnersHead: "شركاء",
  wouldLeave: (rows, count) => `(${entries(rows)}، ${partners(count)})`,
  matches: "يطابق التصفية",
};
