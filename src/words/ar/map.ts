/** What is written on the map and in its legend, in Arabic. */
import type { CoreMessages } from "../words.ts";
import { plural } from "./basics.ts";

export const map = {
  symbols: {
    people: "أشخاص منتشرون، و? حيث لا عدد؛ حلقة فارغة: قوارب ومعدات وبعثات",
    euros: "ملايين اليورو، أكبر مبلغ منفرد مذكور؛ وليس مجموعاً أبداً",
    finish:
      "ممتلئ: قائم أو متعاقَد عليه أو مُسلَّم. رمادي: مخصَّص أو معتمَد. محيط فقط: مخطَّط أو متعهَّد به أو غير مذكور المرحلة.",
    finishes: {
      filled: "قائم أو متعاقَد عليه أو مُسلَّم",
      tinted: "مخصَّص أو معتمَد",
      outline: "مخطَّط أو متعهَّد به أو غير مذكور المرحلة",
    },
    discs: "أقراص صغيرة على خط رفيع: شركاء أصغر من أن يظهر لونهم.",
    linesInUse: "الخطوط متصلة في البر ومتقطعة في البحر.",
    asOf: (document: string): string => `الرموز والخطوط: ${document}.`,
    inShort: {
      circles: "دوائر: أشخاص منتشرون",
      squares: "مربعات: أموال",
      lines: "خطوط: ممرات، متقطعة في البحر",
      places: "نقاط: أماكن، فارغة حيث لا يؤكدها مصدر",
      brackets: "أقواس: قيل عن منطقة",
    },
    lines: "الخطوط متصلة في البر ومتقطعة في البحر؛ ورفيعة منقّطة حيث لم يكن الممر مستخدماً في هذا التاريخ.",
    places: "الأماكن: ممتلئة حيث يؤكدها مصدر، وفارغة حيث لا يؤكدها أي مصدر.",
    brackets: "الأقواس: قيل عن منطقة لا عن بلد بعينه.",
    circlesOf: (sizes: string): string => `دوائر بحجم ${sizes} شخص`,
    squaresOf: (sizes: string): string => `مربعات بحجم ${sizes} مليون يورو`,
  },
  corridorStates: {
    "in-use": "مستخدَم في هذا التاريخ",
    closed: "أُغلق قبل هذا التاريخ",
    paused: "لم يُذكر استخدامه في هذا التاريخ",
    later: "لم يُستخدم إلا لاحقاً",
    undated: "التواريخ غير مذكورة",
  },
  noteClosed: (year: string): string => `أُغلق ${year}`,
  noteInUse: (dates: string): string => `استُخدم ${dates}`,
  mark: (partner: string, figures: string): string => `${partner}: ${figures}`,
  moreInSheet: (count: number): string =>
    `؛ ${plural(count, { one: "وواحد آخر", two: "واثنان آخران", few: "و# أخرى", other: "و# آخر" })} في الصفحة`,
  moreStated: (count: number): string =>
    `؛ ${plural(count, { one: "وذُكر واحد آخر", two: "وذُكر اثنان آخران", few: "وذُكرت # أخرى", other: "وذُكر # آخر" })}`,
  statements: (count: number): string =>
    plural(count, {
      zero: "لا إفادات",
      one: "إفادة واحدة",
      two: "إفادتان",
      few: "# إفادات",
      other: "# إفادة",
    }),
  andOtherAmounts: (figure: string): string => `${figure} ومبالغ أخرى`,
  nextStep: (when: string): string => `الخطوة التالية: ${when}`,
  nextStepUndated: "الخطوة التالية، بلا تاريخ",
  hatched: "مظلَّل بخطوط",
  hatchedBecause: "مظلَّل بخطوط: هناك ما هو متعثّر",
  inUse: (dates: string): string => `الاستخدام: ${dates}`,
  placeConfirmed: "يذكره مصدر",
  placeUnconfirmed: "لا يؤكده مصدر",
  scale: (length: string): string => `مقياس الرسم: طول الشريط ${length}`,
  kilometres: (count: string): string => `${count}\u00a0كم`,
} satisfies CoreMessages["map"];
