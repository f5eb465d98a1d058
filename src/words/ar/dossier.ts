/** What stands in the dossiers of partners, routes and documents, and what changed since the document before, in Arabic. */
import type { MoreMessages } from "../words.ts";
import { amounts, lists, plural } from "./basics.ts";
import { entries, partnersGoverned } from "./counted.ts";

const amountsCounted = (count: number): string =>
  plural(count, {
    zero: "لا مبالغ",
    one: "مبلغ واحد",
    two: "مبلغان",
    few: "# مبالغ",
    many: "# مبلغاً",
    other: "# مبلغ",
  });

/** `وثيقة يونيو 2017`, `وثيقتا …`, `وثائق …`, after a word that governs them. */
const documents = (months: readonly string[]): string =>
  `${{ 1: "وثيقة", 2: "وثيقتي" }[months.length] ?? "وثائق"} ${lists.joined(months)}`;

export const dossier: MoreMessages["dossier"] = {
  open: (name) => `فتح ملف ${name}`,
  openRoute: (route) => `فتح ملف طريق ${route}`,
  kinds: { partner: "ملف شريك", route: "ملف طريق", document: "ملف وثيقة" },
  back: "العودة إلى الخريطة",
  filtered: (what) => `المدخلات المطابقة للتصفية (${what}) معلَّمة مثل هذا السطر.`,
  contents: "في هذا الملف",
  liesOn: "يقع على:",
  liesOnNone: "لا يمرّ به أي طريق في هذا الأطلس، ولا تربطه أي وثيقة بطريق.",
  entries,
  titles: {
    fields: "مجالاً مجالاً",
    happened: "متى حدث ذلك",
    deployments: "عمليات النشر",
    money: "الأموال",
    counted: "أرقام معدودة",
    events: "الأحداث",
    priorities: "مذكور بوصفه أولوية",
    disagreements: "حيث تختلف المقاطع",
    regional: "قيل عن منطقته",
    naming: "مذكور في مدخلات عن آخرين",
    plan: "خطة العمل",
    corridors: "الممرات ومتى استُخدمت",
    partners: "الشركاء بترتيب الطريق",
    others: "كل ما قيل غير ذلك عن الطريق",
    rows: "كل المدخلات، قسماً قسماً",
  },
  fields: {
    aid: "أكثر المستويات تقدّماً مما تذكره كل وثيقة. اضغط على خانة لقراءة مدخلاتها، وعلى تاريخ لعرض وثيقته على الخريطة.",
    caption: (name) => `${name}: حالة كل مجال في كل وثيقة`,
    field: "المجال",
    standing: "في المجمل",
    cell: (field, month, state, count, isHatched) =>
      `${field}، ${month}: ${state}، ${amounts.count(count)} من المدخلات${isHatched ? "، مظلَّل بخطوط" : ""}`,
    opened: (field, month) => `${field}، ${month}`,
    showOnMap: (month) => `عرض وثيقة ${month} على الخريطة`,
    onMap: "على الخريطة",
    decides: "هذه المدخلات تحسم الوضع في مجمله:",
    hinders: "هذه المدخلات تعرقله:",
  },
  gaps: {
    nothing: (months) => `لا شيء من هذا النوع في ${documents(months)}.`,
    silent: (months) => `لا ذكر له إطلاقاً في ${documents(months)}.`,
    outside: (months) => `خارج نطاق ${documents(months)}.`,
    notTied: (months) => `لا مدخل مرتبطاً بالطريق في ${documents(months)}.`,
  },
  happened: {
    aid: "ما له تاريخ، في موضعه الفعلي من الزمن: متى حدث، لا متى ورد ذكره. والخطوط العمودية هي الوثائق الخمس.",
    reported: "ورد ذكره",
    happened: "حدث",
    none: "لا مدخل يحمل تاريخاً.",
    planned: "مخطَّط",
    reportedIn: (months) => `ورد ذكره في ${documents(months)}`,
    undated: "خطوات تالية بلا تاريخ",
    key: {
      heading: "كيف تُرسم التواريخ",
      dot: "يوم أو شهر أو فترة، كما تذكرها الوثيقة",
      about: "نحو ذلك التاريخ",
      open: "البداية أو النهاية غير مذكورة",
      planned: "مخطَّط؛ ولا يعرف الأطلس هل تحقق",
    },
  },
  deployments: { none: "لا تذكر أي وثيقة عملية نشر." },
  money: {
    aid: "كل مبلغ كما ذُكر. والأجزاء داخل كلّها. ولا يُجمع شيء إلا حيث لا تترك الوثائق شكاً في جواز الجمع.",
    none: "لا تذكر أي وثيقة مبلغاً لهذا الموضوع ولا تذكر أن أموالاً خُصّت به.",
    scopes: {
      own: "لهذا البلد وحده",
      shared: "مشتركة مع بلدان أخرى",
      regional: "لمنطقة ينتمي إليها",
      country: "لبلدان منفردة على الطريق",
      several: "لعدة بلدان معاً",
      region: "لمناطق بأكملها",
      internal: "داخل الاتحاد الأوروبي",
    },
    apart: {
      own: "",
      shared: "على حدة: لا تقول الوثائق أي جزء لأي بلد.",
      regional: "على حدة وبمقياس خاص: لا يُعرف أن أي جزء منها مخصّص لهذا البلد.",
      country: "مبالغ بلدان مختلفة جنباً إلى جنب.",
      several: "على حدة: لا تقول الوثائق أي جزء لأي بلد.",
      region: "على حدة وبمقياس خاص.",
      internal: "على حدة: للدول الأعضاء لا للشركاء.",
    },
    scale: (largest) => `لأشرطة هذا الجزء مقياس واحد، من صفر إلى ${largest}.`,
    stage: (stage, count) => `${stage}: ${amountsCounted(count)}`,
    insideWhole: "جزء من المبلغ أعلاه",
    partOf: (amount) => `جزء من ${amount}`,
    beside: {
      "may-overlap": (others) => `قد يتداخل مع ${lists.joined(others)}`,
      "same-money": (others) => `ورد أيضاً بوصفه ${lists.joined(others)}`,
      disagree: (others) => `يخالفه مقطع آخر: ${lists.joined(others)}`,
    },
    amountFor: (amount, purpose) => `${amount} (${purpose})`,
    unstatedFor: (purpose) => `مبلغ غير مذكور (${purpose})`,
    key: {
      filled: "متعاقَد عليه أو مُسلَّم",
      tinted: "مخصَّص أو معتمَد",
      outline: "مخطَّط أو متعهَّد به أو غير مذكور المرحلة",
    },
    nMore: (count) =>
      plural(count, {
        one: "مبلغ آخر",
        two: "مبلغان آخران",
        few: "# مبالغ أخرى",
        many: "# مبلغاً آخر",
        other: "# مبلغ آخر",
      }),
  },
  counted: { none: "لا تَعدّ أي وثيقة شيئاً بشأنه." },
  events: { none: "لا تذكر أي وثيقة حدثاً بشأنه." },
  priorities: { none: "لا تسمّيه أي وثيقة أولوية." },
  disagreements: {
    none: "لا يُعرف مقطع عنه يخالفه مقطع آخر.",
    aid: "جنباً إلى جنب، إذ لا أحد يستطيع أن يعرف هنا أيهما الصحيح.",
  },
  regional: {
    none: "لا تقول أي وثيقة شيئاً عن منطقة ينتمي إليها.",
    aid: "لا يحسم ذلك شيئاً بشأن شريك بعينه. والمبالغ المخصصة للمناطق واردة تحت «الأموال».",
  },
  naming: { none: "لا يذكره أي مدخل عن آخرين." },
  plan: {
    none: "لا تتحدث أي وثيقة عن خطة عمل لهذا الطريق.",
    aid: "ما تذكره الوثائق تحت عنوان خطة عمل الطريق.",
  },
  corridors: {
    aid: "متى كان الممر مستخدماً بحسب التقارير. رسم تخطيطي: ممرات لا مسارات.",
    none: "لا ممر مرسوماً لهذا الطريق.",
    used: "الاستخدام",
    about: "ما ورد عنه",
    peaks: (peaks) => `فترات الذروة: ${peaks}`,
    closed: (date) => `أُغلق ${date}`,
  },
  partners: { aid: "خانة لكل وثيقة. اضغط على اسم لفتح ملفه." },
  others: { none: "لا شيء غير ذلك." },
  document: {
    publisher: "الناشر",
    kind: "النوع",
    number: "الرقم",
    date: "التاريخ",
    covers: "تشمل",
    leavesOut: "لا تشمل",
    rows: "المدخلات",
    about: "عن",
    aboutNobody: "لا شريك مسمّى",
    tables: {
      cooperation: (count) => `التعاون ${amounts.count(count)}`,
      deployments: (count) => `عمليات النشر ${amounts.count(count)}`,
      funding: (count) => `الأموال ${amounts.count(count)}`,
      events: (count) => `الأحداث ${amounts.count(count)}`,
      indicators: (count) => `المعدودات ${amounts.count(count)}`,
      priorities: (count) => `الأولويات ${amounts.count(count)}`,
    },
    aid: "بترتيب أقسامها كما تقرؤها جداولنا؛ وفي كل قسم جدولاً جدولاً.",
    show: "عرضها على الخريطة",
    onMap: "هذه الوثيقة معروضة على الخريطة.",
    address: "فتح الوثيقة",
    sections: "أقسامها",
    silent: (count) =>
      count === 1
        ? "تشمل منطقة شريك واحد لا تذكره:"
        : count === 2
          ? "تشمل مناطق شريكين لا تذكرهما:"
          : `تشمل مناطق ${partnersGoverned(count)} لا تذكرهم:`,
  },
  glance: { deployment: "منتشرون", largestAmount: "أكبر مبلغ" },
  changes: {
    then: "ثم",
    since: (month) => `منذ وثيقة ${month}`,
    first: "هذه أول الوثائق، فلا شيء تُقارَن به.",
    started: "يُذكر تعاون حيث كانت الوثيقة السابقة تكتفي بتسمية الشريك أو تصف التعاون بأنه متوقف.",
    advanced: "لقد تقدّم.",
    unchanged: "وضعه لم يتغيّر.",
    unhindered: "لقد تقدّم: لم يعد يُذكر شيء متعثّر أو معرقَل.",
    slowed: "لقد تباطأ.",
    hindered: "لقد تباطأ: يُذكر الآن شيء متعثّر أو معرقَل.",
    stopped: "لقد توقف.",
    "newly-silent": "لا تذكره هذه الوثيقة. وليس هذا دليلاً على أن شيئاً توقف.",
    "newly-outside": "لا تشمل هذه الوثيقة منطقته. وليس هذا دليلاً على أن شيئاً توقف.",
    "newly-mentioned": "يُذكر لأول مرة: لم تتحدث عنه الوثيقة السابقة، فلا شيء يُقارَن.",
    unmentioned: "لا تتحدث عنه أي من الوثيقتين.",
    moved: (instrument, from, to) => `${instrument}: من «${from}» إلى «${to}»`,
    newInstrument: (names) => `يُذكر الآن أيضاً: ${lists.joined(names)}.`,
    noLonger: (names) => `لم يعد يُذكر، وهذا لا يقول شيئاً عنه: ${lists.joined(names)}.`,
    more: (count) =>
      plural(count, {
        one: "أداة أخرى",
        two: "أداتان أخريان",
        few: "# أدوات أخرى",
        other: "# أداة أخرى",
      }),
  },
};
