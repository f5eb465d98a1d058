/** The journey from partner to partner along a route, in Arabic. */
import type { MoreMessages } from "../words.ts";
import { amounts, plural } from "./basics.ts";
import { partners } from "./counted.ts";

export const journey: MoreMessages["journey"] = {
  choose: "اختر طريقاً. تنتقل الرحلة من شريك إلى شريك بترتيب السير، وتروي ما تقوله هذه الوثيقة عن كل منهم.",
  chooseLabel: "الطرق",
  partners,
  place: (route, at, all) => `${route}، ${amounts.count(at)} من ${amounts.count(all)}`,
  start: "ابدأ",
  steps: "خطوات الرحلة",
  previous: "السابق",
  next: "التالي",
  toEnd: "الخلاصة",
  intro: (count, first, last) =>
    `${partners(count)}، من ${first} إلى ${last}: أولاً من تمرّ بهم الممرات بترتيب السير، ثم من تربطهم الوثائق بالطريق.`,
  ofRoute: "قيل عن الطريق",
  saysNothing: (title, partner) => `لا تقول وثيقة «${title}» شيئاً عن ${partner}.`,
  notCovered: (title, partner) => `لا تشمل وثيقة «${title}» منطقة هذا الشريك (${partner}).`,
  more: (count) =>
    plural(count, {
      one: "مدخل آخر في صفحته",
      two: "مدخلان آخران في صفحته",
      few: "# مدخلات أخرى في صفحته",
      many: "# مدخلاً آخر في صفحته",
      other: "# مدخل آخر في صفحته",
    }),
  openSheet: (partner) => `فتح صفحة ${partner}`,
  leadsOn: "يتواصل الطريق عبر",
  use: (dates, state) => `الاستخدام: ${dates}؛ ${state}.`,
  nextOnIt: (partner) => `الشريك التالي عليه: ${partner}.`,
  lastOnIt: "لا شريك آخر عليه.",
  noCorridor: "لا يمرّ به أي ممر على هذه الخريطة؛ والوثائق هي التي تربطه بالطريق.",
  summary: "في نهاية الطريق",
  inUse: (inUse, all) =>
    `الممرات المستخدمة في تاريخ هذه الوثيقة، بحسب التقارير: ${amounts.count(inUse)} من ${amounts.count(all)}.`,
  again: "من البداية",
  other: "طريق آخر",
  leave: "مغادرة الرحلة",
};
