/** Two documents beside one another, in Arabic: the bar that chooses them, the list of what changed, two maps. Arrows lead to the left. */
import type { MoreMessages } from "../words.ts";
import { amounts, lists, plural } from "./basics.ts";

const passages = (count: number): string =>
  plural(count, {
    zero: "لا مقاطع",
    one: "مقطع واحد",
    two: "مقطعان",
    few: "# مقاطع",
    many: "# مقطعاً",
    other: "# مقطع",
  });

export const compare: MoreMessages["compare"] = {
  title: "مقارنة وثيقتين",
  with: (month) => `${month} مقارنةً مع`,
  mode: "طريقة المقارنة",
  modes: { changes: "ما الذي تغيّر", side: "جنباً إلى جنب", swipe: "بالسحب" },
  swap: "تبديل",
  stop: "إنهاء المقارنة",
  same: (month) => `كلتاهما وثيقة ${month}، فلا يمكن أن يكون شيء قد تغيّر. اختر وثيقة أخرى أو انتقل إلى التالية.`,
  list: "ما الذي تغيّر، شريكاً شريكاً",
  listAid: (earlier, later) =>
    `من ${earlier} إلى ${later} كما ترويه الوثيقتان. والوثيقة التي لا تقول شيئاً لا تقول إن شيئاً انتهى.`,
  toPartners: "عرض جميع الشركاء",
  toChanges: "عرض ما تغيّر",
  became: (was, is) => `${was} ← ${is}.`,
  still: (state) => `${state} في الوثيقتين.`,
  heldUp: (state) => `${state}، وجزء منه معرقَل`,
  newlyMentioned: (earlier, is) => `لم يرد ذكره في ${earlier}، فلا شيء يُقارَن؛ والآن: ${is}.`,
  newlySilent: {
    silent: (was, later) => `كان: ${was}. ولا تذكره وثيقة ${later}، وهذا ليس نهاية.`,
    outside: (was, later) => `كان: ${was}. ولا تشمل وثيقة ${later} منطقته، وهذا ليس نهاية.`,
    elsewhere: (was, later) => `كان: ${was}. ولا تقول وثيقة ${later} شيئاً عنه في هذا المجال، وهذا ليس نهاية.`,
  },
  onlyNamed: (was, later) => `كان: ${was}. ولا تفعل وثيقة ${later} سوى أن تسمّيه، ولا يعني ذلك أنه مستمر ولا أنه انتهى.`,
  unclear: (was, is) => `${was}، ثم ${is}، لكن لأدوات مختلفة، أو من دون مستوى، أو في اتجاهين متعاكسين.`,
  moved: (instrument, was, is) => `${instrument}: ${was} ← ${is}.`,
  unmentioned: (names) => `${lists.joined(names)}.`,
  passages: (earlier, later) =>
    earlier > 0 && later > 0
      ? `${passages(earlier)} قبل، و${amounts.count(later)} بعد`
      : earlier > 0
        ? `${passages(earlier)} قبل`
        : `${passages(later)} بعد`,
  noPassage: (month) => `لا تقول وثيقة ${month} شيئاً هنا.`,
  maps: (earlier, later) => `خريطتا ${earlier} و${later}. تحرّكهما مفاتيح الأسهم معاً، ويكبّر الزائد ويصغّر الناقص.`,
  divider: "الخط الفاصل بين الخريطتين",
  share: (percent, earlier, later) =>
    `${amounts.percent(percent)} ${earlier}، ${amounts.percent(100 - percent)} ${later}`,
};
