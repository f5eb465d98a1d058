/** A filter in words, in Arabic. */
import type { CoreMessages } from "../words.ts";
import { amounts, plural } from "./basics.ts";

export const filtering = {
  find: "بحث",
  findWhat: "بلد أو وكالة أو مبلغ أو كلمة",
  filter: "تصفية",
  names: {
    kind: "النوع",
    family: "المجال",
    level: "المستوى",
    instrument: "الأداة",
    actor: "الجهة",
    state: "النشر",
    stage: "الأموال",
  },
  tables: {
    cooperation: "التعاون",
    deployments: "عمليات النشر",
    funding: "الأموال",
    events: "الأحداث",
    indicators: "الأرقام",
    priorities: "الأولويات",
  },
  area: "مجال للتعاون",
  part: (name: string, values: readonly string[]): string => `${name}: ${values.join(" أو ")}`,
  sentence: (what: string, count: number, all: number): string =>
    `بعد التصفية – ${what}. الشركاء الذين لهم مدخل مطابق: ${amounts.count(count)} من ${amounts.count(all)}.`,
  others: (count: number): string =>
    plural(count, {
      one: "لا مدخل مطابقاً لشريك آخر في هذه الوثيقة.",
      two: "لا مدخل مطابقاً لشريكين آخرين في هذه الوثيقة.",
      few: "لا مدخل مطابقاً لـ# شركاء آخرين في هذه الوثيقة.",
      many: "لا مدخل مطابقاً لـ# شريكاً آخر في هذه الوثيقة.",
      other: "لا مدخل مطابقاً لـ# شريك آخر في هذه الوثيقة.",
    }),
} satisfies CoreMessages["filtering"];
