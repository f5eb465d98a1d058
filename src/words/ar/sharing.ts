/** Arabic: the dialog that hands out links and code for the pages of others, and what stands in that code. */
import type { MoreMessages } from "../words.ts";
import { amounts } from "./basics.ts";

export const sharing: MoreMessages["sharing"] = {
  link: "الرابط",
  copyLink: "نسخ الرابط",
  linkCopied: "نُسخ الرابط",
  notCopied: "لم يُسمح بذلك: حدّد النص وانسخه بيدك",
  noAddress: "ليس لهذه النسخة من الأطلس عنوان يمكن للآخرين فتحه، فلا تُشارَك إلا كصورة.",
  qr: {
    heading: "رمز QR",
    name: (link) => `رمز QR للعنوان \u2066${link}\u2069`,
    aid: "للشرائح والورق: يفتح هذا العرض.",
    save: "تنزيل رمز QR (SVG)",
    tooLong: "العنوان أطول مما يسعه رمز QR. اختر العرض من دون تصفية ومن دون موضع على الخريطة.",
    saved: (name) => `حُفظ باسم \u2066${name}\u2069.`,
  },
  article: "في مقال",
  preview: "معاينة",
  previewName: "معاينة الخريطة في مقال",
  shownAt: (widthPx, percent) =>
    percent === 100
      ? `العرض ${amounts.count(widthPx)} بكسل`
      : `العرض ${amounts.count(widthPx)} بكسل، معروضًا بنسبة ${amounts.count(percent)} %`,
  width: "أقصى عرض (بكسل)",
  widthEmpty: "العمود",
  widthAid: "فارغ: العمود كله.",
  height: "ارتفاع الإطار (بكسل)",
  heightAid: "فارغ: ما يلزمه. ومع المُحمِّل يتبع تلقائيًا.",
  noSize: (least, most) => `عدد صحيح من البكسلات من ${amounts.count(least)} إلى ${amounts.count(most)}، أو لا شيء.`,
  parts: "الأجزاء",
  partNames: {
    title: "العنوان",
    caption: "الوثيقة",
    timeline: "الخط الزمني",
    legend: "مفتاح الخريطة",
    lens: "اختيار الموضوع",
    list: "قائمة الشركاء",
    zoom: "أزرار التكبير",
  },
  partsAid: "المصادر والتنبيهات والطريق إلى الأطلس الكامل موجودة دائمًا.",
  language: "اللغة",
  readersLanguage: "لغة القارئ",
  theme: "المظهر",
  themes: { system: "كما يفضّل القارئ", light: "فاتح", dark: "داكن" },
  starts: "يبدأ",
  asPicture: "صورةً ذات خطوات، تتحرك إذا طلب القارئ",
  asMap: "خريطةً متحركة: نصف ميغابايت إضافي فورًا",
  data: "البيانات",
  living: "حيّة: تعرض أحدث إصدار",
  pinned: (edition) => `مثبّتة: تحتفظ بالإصدار ${edition}\u200f، وتذكر بهدوء وجود إصدار أحدث`,
  noEditions: "قائمة الإصدارات غير متاحة الآن، فلا يمكن تثبيت شيء.",
  notKept: (edition) => `الإصدار ${edition}\u200f الذي تعرضه هذه الصفحة غير محفوظ: أعد التحميل لتثبيت الأحدث.`,
  ways: {
    loader: {
      name: "1. شكل مع المُحمِّل",
      aid: "الأفضل: مكتمل من دون برامج نصية وفي الموجزات وعند الطباعة؛ تأتي الخريطة حين يقترب القارئ وتأخذ ما يلزمها من ارتفاع.",
    },
    frame: {
      name: "2. إطار بسيط",
      aid: "للأنظمة التي ترفض البرامج النصية. الارتفاع ثابت؛ ومن دون برامج نصية تحل الصورة محله.",
    },
    picture: {
      name: "3. صورة مع شرح ورابط",
      aid: "للنشرات البريدية والأنظمة التي لا تقبل غير ذلك.",
    },
  },
  code: (way) => `الشيفرة: ${way}`,
  copy: "نسخ الشيفرة",
  copied: "نُسخت الشيفرة",
  integrity: "يحمل المُحمِّل المثبّت قيمة سلامة: لا يشغّله المتصفح إلا كما هو الآن.",
  still: {
    heading: "الصورة في الشيفرة",
    exact: (title) => `${title}، ملف من الأطلس.`,
    nearest: (title) => `الأقرب مما لدى الأطلس: ${title}`,
    nearestAid: "ينقصها ما اختير زيادةً على ذلك. وتذكر الشيفرة أي صورة هي.",
    own: "هذا العرض تمامًا، على موقعك",
    ownAid: "نزّل ملف PNG وضعه على موقعك واكتب عنوانه هنا. وحتى ذلك الحين تحتوي الشيفرة على صورة الأطلس.",
    ownAddress: "عنوان ملف PNG",
    noAddress: "يبدأ العنوان بـ \u2066https://\u2069",
    english: "ملفات الأطلس بالإنجليزية وفاتحة اللون.",
  },
  files: "كملف",
  filesAid: (widthPx, heightPx) =>
    `${amounts.count(widthPx)} × ${amounts.count(heightPx)} بكسل، باللغة والمظهر المختارين أعلاه، مع مفتاح الخريطة والمصادر.`,
  otherSizes: "مقاسات أخرى",
  snippet: {
    open: "افتح هذا العرض في Route Atlas",
    credit: (licence) => `قراءة وترميز Route Atlas، ${licence}\u200f.`,
    pictureShows: (title) => `تُظهر الصورة: ${title}.`,
  },
};
