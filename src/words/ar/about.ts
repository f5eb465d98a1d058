/** The dialog about the data, in Arabic. */
import type { MoreMessages } from "../words.ts";
import { plural } from "./basics.ts";
import { theDocuments } from "./counted.ts";

const rows = (count: number): string =>
  plural(count, {
    zero: "لا صفوف",
    one: "صف واحد",
    two: "صفّان",
    few: "# صفوف",
    many: "# صفاً",
    other: "# صف",
  });

export const about: MoreMessages["about"] = {
  introduction: (documents, count, edition) =>
    `كل ما على الخريطة مقروء من ${theDocuments(documents).replace(/،$/, "")}، صفاً صفاً وبكلماتنا: ${rows(count)}، الإصدار ${edition}\u200f. ويسمّي كل صف وثيقته وقسمه وعبارة يمكن البحث عنها. ولا شيء مأخوذ من المعرفة العامة سوى ما يرد في جداول خاصة به: الأماكن والتسميات وخطوط الممرات.`,
  documents: "الوثائق",
  document: (date, title) => `${date} – ${title}`,
  /** What stands before it may be Latin and would draw the figure to itself. */
  rows: (count) => `\u200f${rows(count)}.`,
  covers: (what) => `تشمل: ${what}`,
  openDocument: "فتح الوثيقة",
  noAddress: "لا عنوان مؤكداً لهذه الوثيقة.",
  howRead: "كيف قُرئت",
  reading:
    "يحدد دليل للترميز ما هو الصف، ومتى يُعدّ التعاون مع الشريك قيد التفاوض أو قيد التطبيق، وأي جمع للمبالغ جائز. وقد رمّز قارئان كل وثيقة وفق هذا الدليل من دون أن يرى أحدهما صفوف الآخر، ثم حُسم كل اختلاف بالدليل. وكلا القارئين آلة تعمل بتعليمات المشروع، ولم يراجع الصفوفَ أي خبير من خارجه.",
  agreement: {
    caption: "مدى اتفاق القراءتين قبل حسم الاختلافات",
    document: "الوثيقة",
    found: "وجده كلاهما",
    level: "المستوى، κ",
    stage: "المرحلة، κ",
    standing: "الوضع، κ",
    note: "الرمز κ هو معامل كابا لكوهين: 1 اتفاق تام، و0 ما تعطيه المصادفة وحدها؛ و– حيث لا شيء يُقارَن.",
  },
  limits: "الحدود",
  limitsText:
    "الوثائق هي كلام الاتحاد عن نفسه، ما عدا واحدة من منظمة للحريات المدنية. وقد وصلتنا أوسعها نسخةً ممسوحة ضوئياً. والشريك الذي لا تسمّيه وثيقة قد يكون متعاوناً مع ذلك. أما الممرات فرسم تخطيطي، ولا مصدر يصف ممراً بأكمله.",
  take: "خذها معك",
  allInOne: "الكل في ملف JSON واحد",
  allFiles: "كل الملفات",
  licence: (edition) =>
    `الرخصة: CC BY 4.0. صيغة الاستشهاد: Route Atlas، الإصدار ${edition}\u200f، مع عنوان العرض. الحدود: Natural Earth، بعد تصحيحها. الممرات: رسمها هذا المشروع استناداً إلى تقارير منشورة.`,
  errors: "هل وجدت خطأ؟",
  report:
    "يُظهر كل صف معرّفه تحت «المقطع». أبلغ عن المعرّف وما يقوله الصف وما تقوله الوثيقة، في المكان الذي وجدت فيه هذا الأطلس.",
  corrected: (count) =>
    count === 0
      ? "تحتفظ الصفوف المصحَّحة بمعرّفاتها؛ ولم يُصحَّح أي صف منذ النشر."
      : `تحتفظ الصفوف المصحَّحة بمعرّفاتها؛ وعدد ما صُحّح منذ النشر: ${rows(count)}.`,
};
