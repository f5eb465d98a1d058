/** Presenting, in Arabic: the list of tours, and what a talk says beside its captions. */
import type { MoreMessages } from "../words.ts";
import { amounts, plural } from "./basics.ts";

export const presenting: MoreMessages["presenting"] = {
  tours: {
    title: "الجولات",
    intro: "الجولة سلسلة من المشاهد المشروحة، تُعرض في قاعة أو تقرؤها بنفسك.",
    own: "أُعدّت في هذا المتصفح",
    by: (author) => `إعداد ${author}`,
    minutes: (count) =>
      plural(count, { one: "دقيقة واحدة", two: "دقيقتان", few: "# دقائق", many: "# دقيقة", other: "# دقيقة" }),
    views: (count) =>
      plural(count, { one: "مشهد واحد", two: "مشهدان", few: "# مشاهد", many: "# مشهدًا", other: "# مشهد" }),
    present: "عرض",
    speaker: "نافذة المتحدث",
    handout: "نسخة للتوزيع",
    of: (does, title) => `${does}: ${title}`,
    make: "إعداد جولة",
    goOn: (title, view) => `متابعة «${title}» من المشهد ${amounts.count(view)}`,
    none: "تعذّر تحميل أي جولة.",
    loading: "الجولات",
  },
  bar: {
    label: "العرض",
    previous: "السابق",
    next: "التالي",
    overview: "نظرة عامة",
    explore: "استكشاف",
    passages: "المقاطع",
    speaker: "المتحدث",
    help: "مساعدة",
    leave: "خروج",
  },
  place: (at, all) => `${amounts.count(at)} / ${amounts.count(all)}`,
  placeAloud: (at, all) => `المشهد ${amounts.count(at)} من ${amounts.count(all)}`,
  marks: (dates) => `المعروض على محور الوثائق: ${dates}`,
  offScript: "خارج الجولة",
  wayBack: "Backspace للعودة، وPage Down للمتابعة",
  comeBack: "العودة إلى الجولة",
  documents: "الوثائق",
  partner: "شريك",
  jump: (typed) => `إلى المشهد ${typed}: Enter`,
  beyond: (typed, all) => `لا يوجد مشهد برقم ${typed}؛ عدد مشاهد الجولة ${amounts.count(all)}.`,
  blank: "الشاشة معتمة. اضغط B لإعادة الصورة.",
  elapsed: (time) => `مدة العرض: ${time}`,
  evidence: "المقاطع التي يستند إليها هذا المشهد",
  noEvidence: "لا يشير هذا الشرح إلى أي مقطع.",
  overview: "كل المشاهد",
  close: "إغلاق",
  help: "المفاتيح أثناء العرض",
  key: "المفتاح",
  does: "ما يفعله",
  or: "أو",
  groups: [
    {
      where: "خلال الجولة",
      rows: [
        { keys: ["Page Down", "←", "Space"], does: "المشهد التالي؛ وكذلك يفعل جهاز التحكم بالعرض" },
        { keys: ["Page Up", "→", "Shift + Space"], does: "المشهد السابق" },
        { keys: ["Home", "End"], does: "المشهد الأول أو الأخير" },
        { keys: ["7 Enter"], does: "إلى المشهد 7" },
        { keys: ["O"], does: "كل المشاهد صورًا" },
      ],
    },
    {
      where: "في القاعة",
      rows: [
        { keys: ["B", "."], does: "تعتيم الشاشة؛ وتعود الصورة بالضغط ثانيةً أو بالخطوة التالية" },
        { keys: ["F"], does: "ملء الشاشة أو إنهاؤه" },
        { keys: ["S"], does: "نافذة المتحدث وفيها الملاحظات والمشهد التالي" },
        { keys: ["T"], does: "إظهار مدة العرض" },
        { keys: ["+", "−"], does: "تكبير نص الشرح أو تصغيره" },
        { keys: ["C"], does: "تباين عالٍ لقاعة مضيئة، والعودة عنه" },
      ],
    },
    {
      where: "حين يسأل أحد",
      rows: [
        { keys: ["E"], does: "المقاطع التي تستند إليها أرقام الشرح" },
        { keys: ["X"], does: "الاستكشاف: اختيار وثيقة أخرى؛ ويمكن تحريك الخريطة واختيار الشركاء في أي وقت" },
        { keys: ["Backspace", "Esc"], does: "العودة إلى الجولة؛ وPage Down للمتابعة" },
      ],
    },
    {
      where: "وللخروج",
      rows: [
        { keys: ["Esc"], does: "إغلاق المفتوح، ثم العودة إلى الجولة، ثم إنهاء العرض" },
        { keys: ["?"], does: "هذه المساعدة" },
      ],
    },
  ],
};
