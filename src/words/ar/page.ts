/** Title, lenses, layers and the sentences of every page and picture, in Arabic. */
import type { CoreMessages } from "../words.ts";
import { plural } from "./basics.ts";
import { vocabulary } from "./vocabulary.ts";

const { families } = vocabulary;

export const page = {
  title: "Route Atlas",
  subtitle: (documents: number, years: string): string =>
    `كيف يتعاون الاتحاد الأوروبي مع البلدان الشريكة في مجال الهجرة، كما ترويه ${plural(documents, { one: "وثيقة واحدة", two: "وثيقتان", few: "# وثائق", other: "# وثيقة" })} (${years})`,
  years: (first: string, last: string): string => (first === last ? first : `من ${first} إلى ${last}`),
  lenses: {
    standing: { name: "الوضع", question: "أين يقف التعاون كما ترويه هذه الوثيقة؟" },
    framework: { name: families.framework, question: "ما الشراكات والحوارات والعمليات التي تؤطّره؟" },
    returns: { name: families.returns, question: "إلى أين وصل التعاون في مجال العودة وإعادة القبول؟" },
    borders: { name: families.borders, question: "إلى أين وصل التعاون في إدارة الحدود؟" },
    smuggling: { name: families.smuggling, question: "إلى أين وصل التعاون في مكافحة تهريب المهاجرين؟" },
    mobility: { name: families.mobility, question: "إلى أين وصلت التأشيرات والسبل القانونية؟" },
    protection: { name: families.protection, question: "إلى أين وصلت الحماية وإعادة التوطين؟" },
  },
  layers: { routes: "الطرق", deployments: "عمليات النشر", funding: "التمويل", labels: "الأسماء" },
  themes: { system: "كما في الجهاز", light: "فاتح", dark: "داكن", contrast: "تباين عالٍ" },
  documentOf: (date: string): string => `وثيقة ${date}`,
  documentsOf: (earlier: string, later: string): string => `وثيقتا ${earlier} و${later}`,
  changes: {
    name: (lens: string): string => `التغيّر: ${lens}`,
    question: (earlier: string, later: string): string => `ما الذي تغيّر بين ${earlier} و${later}؟`,
    questionIn: (field: string, earlier: string, later: string): string =>
      `${field}: ما الذي تغيّر بين ${earlier} و${later}؟`,
  },
  routeTitle: (route: string): string => `طريق ${route}`,
  readingAid: "معظم الهجرة في أفريقيا وآسيا وأوروبا نظامية أو تبقى داخل منطقتها؛ ولا تُظهر الخطوط سوى جزء منها.",
  schematic: "رسم تخطيطي. الخطوط ممرات وليست مسارات دقيقة؛ وكثيرون لا يسلكون أياً منها.",
  disclaimer: "لا تنطوي التسميات والحدود على أي رأي بشأن الوضع القانوني لأي بلد أو إقليم أو سلطة، ولا بشأن حدودها.",
  shortNote:
    "رسم تخطيطي: ممرات لا مسارات. معظم الهجرة نظامية أو تبقى داخل منطقتها. ولا تنطوي الأسماء والحدود على رأي بشأن الوضع القانوني.",
  licence: "CC BY 4.0",
  baseMap: "الحدود: Natural Earth، بعد تصحيحها.",
  palestine: {
    name: "فلسطين*",
    note: "لا تُفسَّر هذه التسمية على أنها اعتراف بدولة فلسطين، ولا تمسّ بمواقف الدول الأعضاء، كلٍّ على حدة، من هذه المسألة.",
  },
} satisfies CoreMessages["page"];
