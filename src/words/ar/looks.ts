/** What each look is called and means, in Arabic. */
import type { CoreMessages, Unfinished } from "../words.ts";

const silent = {
  name: "غير مذكور",
  brief: "المنطقة مشمولة ولم يُذكر",
  meaning: "تشمل الوثيقة المنطقة ولا تقول شيئاً عن الشريك، وهذا لا يعني أن شيئاً لا يحدث",
};

const outside = {
  name: "خارج النطاق",
  brief: "المنطقة غير مشمولة",
  meaning: "لا تشمل الوثيقة المنطقة",
};

export const looks = {
  direction: {
    advancing: {
      name: "في تقدّم",
      brief: "خطوة جديدة في الأشهر الـ24 الأخيرة",
      meaning: "جرى توقيع شيء أو إطلاقه أو نشره أو تسليمه في الأشهر الـ24 السابقة للوثيقة",
    },
    running: {
      name: "جارٍ",
      brief: "قائم من دون خطوة جديدة",
      meaning: "محادثات أو اتفاقات أو عمليات نشر أو أموال قائمة، من دون خطوة جديدة",
    },
    restarting: {
      name: "يُستأنف",
      brief: "استؤنف بعد توقف",
      meaning: "يُستأنف التعاون بعد توقف",
    },
    halted: {
      name: "متوقف",
      brief: "مرفوض أو منتهٍ أو معلّق في مجمله",
      meaning: "التعاون في مجمله، أو كل أداة ورد ذكرها، مرفوض أو منتهٍ أو معلّق",
    },
    named: {
      name: "مذكور فقط",
      brief: "ورد ذكره ولا شيء جارٍ",
      meaning: "تذكر الوثيقة الشريك لكنها لا تشير إلى أي تعاون جارٍ",
    },
    silent,
    outside,
  },
  family: {
    concluded: {
      name: "مُبرَم",
      brief: "موقَّع أو مؤقت أو قيد التطبيق",
      meaning: "الأداة الأكثر تقدّماً موقَّعة أو مطبَّقة مؤقتاً أو قيد التطبيق",
    },
    "in-talks": {
      name: "قيد المحادثات",
      brief: "قيد الحوار أو التفاوض",
      meaning: "الأداة الأكثر تقدّماً قيد النقاش أو التفاوض",
    },
    area: {
      name: "مجال للتعاون",
      brief: "مدرج من دون مستوى",
      meaning: "تدرج الوثيقة المجال من دون أن تسمّي أداة أو مستوى",
    },
    wanted: {
      name: "مرغوب فيه",
      brief: "تفويض أو رغبة، بلا محادثات",
      meaning: "تفويض أو رغبة، من دون ذكر محادثات",
    },
    blocked: {
      name: "متعثّر",
      brief: "مرفوض أو منتهٍ أو معلّق",
      meaning: "كل ما ورد ذكره في هذا المجال مرفوض أو منتهٍ أو معلّق",
    },
    elsewhere: {
      name: "ليس في هذا المجال",
      brief: "مذكور، لكن ليس في هذا المجال",
      meaning: "تذكر الوثيقة الشريك، لكن لا شيء في هذا المجال",
    },
    silent,
    outside,
  },
  /** Masculine: it is the cooperation of which they are said. */
  change: {
    started: { name: "بدأ", brief: "جارٍ الآن ولم يكن كذلك من قبل" },
    advanced: { name: "تقدّم", brief: "أبعد مما كان" },
    unchanged: { name: "لم يتغيّر", brief: "حيث كان" },
    slowed: { name: "تباطأ", brief: "أقل تقدّماً، أو بلا خطوة جديدة، أو معرقَل" },
    stopped: { name: "توقف", brief: "صار مرفوضاً أو منتهياً أو معلّقاً" },
    "newly-mentioned": { name: "ذُكر حديثاً", brief: "لا تتحدث عنه إلا الوثيقة اللاحقة" },
    "newly-silent": { name: "لم يعد مذكوراً", brief: "الوثيقة اللاحقة صامتة، وهذا ليس نهاية" },
    unclear: { name: "لا يُقارَن", brief: "ما قيل أقل من أن يُظهر اتجاهاً" },
    unmentioned: { name: "غير مذكور", brief: "لا تتحدث عنه أي من الوثيقتين" },
  },
  hindered: {
    name: "مخطَّط بالتظليل",
    brief: "جزء منه متعثّر أو معرقَل",
    meaning: "أداة واحدة على الأقل متعثّرة، أو تذكر الوثيقة عائقاً",
  },
  union: { name: "الاتحاد الأوروبي", brief: "الدول الأعضاء" },
} satisfies Unfinished<CoreMessages["looks"]>;
