/** The dialog that exports pictures, in Arabic. */
import type { MoreMessages } from "../words.ts";
import { amounts } from "./basics.ts";

const pixels = (side: string, least: number, most: number): string =>
  `${side} عدد صحيح من البكسلات من ${amounts.count(least)} إلى ${amounts.count(most)}.`;

export const exporting: MoreMessages["exporting"] = {
  size: "المقاس",
  sizes: {
    article: "مقال",
    card: "بطاقة للتواصل الاجتماعي",
    square: "مربع",
    portrait: "طولي",
    slide: "شريحة عرض",
    print: "طباعة، A4 بالعرض بدقة 300 نقطة في البوصة",
  },
  ownSize: "مقاس آخر",
  presetOption: (name, widthPx, heightPx) => `${name} – \u2066${String(widthPx)} × ${String(heightPx)}\u2069`,
  width: "العرض (px)",
  height: "الارتفاع (px)",
  noWidth: (least, most) => pixels("العرض", least, most),
  noHeight: (least, most) => pixels("الارتفاع", least, most),
  tooLong: "لا يزيد أي ضلع على ثلاثة أمثال الآخر.",
  theme: "المظهر",
  themes: { light: "فاتح", dark: "داكن", contrast: "تباين عالٍ", print: "رماديات الطباعة" },
  shows: "ما تعرضه الخريطة",
  openingView: "العرض الافتتاحي",
  wholeRoute: (route) => `طريق ${route} كاملاً`,
  asOnScreen: "كما على الشاشة",
  drawing: "جارٍ الرسم…",
  noFaces: "تعذّر تحميل الخطوط، ولذلك تستخدم الصورة خطوط هذا الجهاز.",
  altText: "النص البديل",
  downloadPng: "تنزيل PNG",
  downloadSvg: "تنزيل SVG",
  copyPicture: "نسخ الصورة",
  copyAltText: "نسخ النص البديل",
  saved: (name) => `حُفظ باسم ${name}.`,
  pictureCopied: "نُسخت الصورة.",
  altTextCopied: "نُسخ النص البديل.",
  downloadInstead: "تنزيل PNG بدلاً من ذلك",
  notAllowed: "لم يسمح المتصفح بنسخ الصورة.",
  cannotCopy: "لا يستطيع هذا المتصفح نسخ الصور.",
  altTextNotAllowed: "لم يسمح المتصفح بنسخ النص البديل. وهو مكتوب أدناه ليُحدَّد يدوياً.",
  noPng: (widthPx, heightPx) =>
    `لم يتمكن هذا المتصفح من إنشاء صورة PNG بمقاس \u2066${String(widthPx)} × ${String(heightPx)}\u2069 بكسل. اختر مقاساً أصغر أو نزّل ملف SVG.`,
};
