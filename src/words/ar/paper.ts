/** What stands on paper, and in the page for readers without scripts, in Arabic. */
import type { MoreMessages } from "../words.ts";
import { theDocuments } from "./counted.ts";

export const paper: MoreMessages["paper"] = {
  covers: (what) => `تشمل: ${what}`,
  passagesMissing: "لم تكن المقاطع قد حُمّلت حين طُبعت هذه الصفحة.",
  saidOf: (partner) => `ما تقوله الوثيقة عن ${partner}`,
  saidOfRoute: "ما تقوله الوثيقة عن الطريق",
  saysNothing: (partner) => `لا تقول الوثيقة شيئاً عن ${partner}.`,
  routeSaysNothing: "لا تربط الوثيقة أي إفادة بهذا الطريق.",
  routePartners: (names) => `الشركاء الذين تمرّ بهم ممرات الطريق أو تربطهم الوثائق به: ${names}.`,
  disagrees: "يخالفه مقطع آخر:",
  disagreesBy: (figure) => `يخالفه مقطع آخر (${figure}):`,
  field: (name, state) => `${name}: ${state}`,
  passage: (section, phrase) => `${section}\u200f: «${phrase}»\u200f.`,
  note: (note) => `ملاحظة: ${note}`,
  row: (id) => `الصف ${id}`,
  sources: "المصادر",
  thisView: "هذا العرض:",
  table: {
    title: "الشركاء بترتيب الطرق",
    partner: "الشريك",
    cooperation: "التعاون",
    deployment: "النشر",
    largestAmount: "أكبر مبلغ",
    routes: "الطرق",
    hindered: (look) => `${look}؛ وجزء منه متعثّر أو معرقَل`,
  },
  withoutScripts: {
    about: (documents, years) =>
      `كيف يتعاون الاتحاد الأوروبي مع البلدان الشريكة في مجال الهجرة، كما ترويه ${theDocuments(documents)} (${years}). البرامج النصية معطّلة، ولذلك تعرض هذه الصفحة وثيقة العرض الافتتاحي؛ أما الوثائق الأخرى فهي صور وجداول يمكن فتحها.`,
    others: "الوثائق الأخرى",
    caption: (heading) => `${heading}: ما تقوله عن كل شريك، بترتيب الطرق`,
    allRows: "الصفوف كلها مع مقاطعها:",
  },
};
