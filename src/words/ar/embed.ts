/** Arabic: what only an embed says. */
import type { EmbedMessages } from "../words.ts";

export const embed: EmbedMessages = {
  label: "Route Atlas: خريطة وخط زمني",
  moveMap: "حرّك الخريطة",
  backToPicture: "العودة إلى الصورة",
  loading: "يجري تحميل الخريطة…",
  notLive: "تعذّر تشغيل الخريطة المتحركة؛ تبقى الصورة.",
  movesElsewhere: "خريطتان أخريان في هذه الصفحة تتحركان الآن؛ وهذه عادت صورة.",
  stopped: "تعذّر تحميل برنامج الخريطة، فلا يستجيب شيء هنا.",
  tryAgain: "حاول مجددًا",
  partner: "الشريك",
  allPartners: "جميع الشركاء",
  openAtlas: "افتح هذا العرض في الأطلس الكامل",
  passages: "المقاطع في الأطلس الكامل",
  step: (number, all) => `العرض ${number} من ${all}`,
  gestures: {
    wheel: "استخدم Ctrl مع التمرير لتكبير الخريطة",
    wheelOnMac: "استخدم ⌘ مع التمرير لتكبير الخريطة",
    touch: "استخدم إصبعين لتحريك الخريطة",
  },
  errors: {
    view: "تعذّر استخدام جزء من العرض؛ ويظهر الباقي.",
    stop: "لا توجد وثيقة كهذه.",
    end: "لا توجد وثيقة أخرى.",
    load: "تعذّر تحميل جزء من العرض؛ ويظهر الباقي.",
  },
};
