/** Questions for a class, in Arabic. Names of instruments stand alone before a colon, so that no sentence bends them. */
import type { MoreMessages } from "../words.ts";
import { amounts, plural } from "./basics.ts";

export const quiz: MoreMessages["quiz"] = {
  about: (lens, document) => `${lens}. ${document}.`,
  place: (at, all) => `السؤال ${amounts.count(at)} من ${amounts.count(all)}`,
  none: "لا تقول هذه الوثيقة من زاوية القراءة هذه ما يكفي لطرح أسئلة. اختر وثيقة أخرى أو زاوية أخرى.",
  predict: "خمّن أولاً، ثم اعرض ما تقوله الوثيقة.",
  reveal: "عرض الجواب",
  previous: "السؤال السابق",
  next: "السؤال التالي",
  again: "أعد السؤال",
  showOnMap: "عرض على الخريطة",
  showPartner: (partner) => `عرض ${partner} على الخريطة`,
  yes: (answer) => `نعم: ${answer}`,
  no: (answer) => `لا. الجواب هو: ${answer}`,
  yours: "جوابك",
  theAnswer: "الجواب",
  noPassage: "لا مقطع يُعرض: الوثيقة لا تقول شيئاً عن ذلك.",
  morePassages: (count) =>
    plural(count, {
      one: "مدخل آخر في الصفحة",
      two: "مدخلان آخران في الصفحة",
      few: "# مدخلات أخرى في الصفحة",
      many: "# مدخلاً آخر في الصفحة",
      other: "# مدخل آخر في الصفحة",
    }),
  standing: (partner, month) => `${partner}: أين يقف التعاون كما ترويه وثيقة ${month}؟`,
  field: (field, partner, month) => `${field}، ${partner}: إلى أين وصل التعاون كما ترويه وثيقة ${month}؟`,
  operating: (instrument, month) => `${instrument}: مع أيٍّ من هؤلاء الشركاء تذكر وثيقة ${month} أنه قيد التطبيق؟`,
  level: (instrument, partner, month) => `${instrument}، ${partner}: إلى أين وصل ذلك كما ترويه وثيقة ${month}؟`,
  first: (instrument, partner) => `${instrument}، ${partner}: أي الوثائق الخمس أول من يذكر ذلك؟`,
  stage: (figure, subject, partners, month) =>
    `${figure} (${subject}؛ ${partners}): في أي مرحلة تضع وثيقة ${month} هذه الأموال؟`,
  look: (name, brief) => `${name} – ${brief}`,
  rightLook: (name, meaning) => `${name}: ${meaning}.`,
  wrongLook: (name, meaning) => `أما «${name}» فيعني: ${meaning}.`,
  wrongWord: (name, meaning) => `ليس كذلك. «${name}» يعني: ${meaning}`,
  soItSays: "هكذا تقول الوثيقة.",
  isOperating: "تذكر الوثيقة أنه قيد التطبيق.",
  atLevel: (levels) => `تضعه الوثيقة في مستوى آخر: ${levels}.`,
  namesItFirst: "أول وثيقة تتضمن مدخلاً عنه.",
  namesItLater: "تذكره أيضاً، لكن لاحقاً.",
  namesNone: (instrument, partner) => `تذكر الوثيقة ${partner}، ولا تذكر شيئاً من هذا النوع بشأن الشريك: ${instrument}.`,
  doesNotMention: (partner) => `تشمل الوثيقة المنطقة ولا تذكر ${partner}، وهذا لا يعني أن شيئاً لم يكن.`,
  doesNotCover: (partner) => `لا تشمل الوثيقة منطقة هذا الشريك (${partner}).`,
};
