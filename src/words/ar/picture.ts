/** A picture and a step in sentences, in Arabic. */
import type { CoreMessages } from "../words.ts";
import { lists, plural } from "./basics.ts";

const partners = (count: number): string =>
  plural(count, {
    zero: "لا شركاء",
    one: "شريك واحد",
    two: "شريكين",
    few: "# شركاء",
    many: "# شريكاً",
    other: "# شريك",
  });

export const picture = {
  title: (subject: string, heading: string): string => `Route Atlas: ${subject} – ${heading}`,
  routeAndLens: (route: string, lens: string): string => `${route}، ${lens}`,
  mapOfPartners: (count: number, field: string, heading: string, author: string): string =>
    `خريطة تعاون الاتحاد الأوروبي مع ${partners(count)} – ${field} – كما ترويه ${heading} (${author}).`,
  mapOfChanges: (count: number, field: string, earlier: string, later: string): string =>
    `خريطة ما تغيّر في تعاون الاتحاد الأوروبي مع ${partners(count)} – ${field} – بين ${earlier} و${later}.`,
  mapOfRoute: (route: string, field: string, heading: string, author: string): string =>
    `خريطة طريق ${route} – ${field} – كما ترويه ${heading} (${author}).`,
  author: (publisher: string, kind: string): string => `${publisher}؛ ${kind}`,
  publisherUnnamed: "الناشر غير مذكور",
  partners: "الشركاء",
  allPartners: "جميع الشركاء",
  corridorsInUse: (inUse: number, all: number): string => `الممرات المستخدمة في هذا التاريخ: ${inUse} من ${all}.`,
  source: (title: string, publisher: string, date: string): string =>
    `المصدر: ${title}\u200f، ${publisher}\u200f، ${date}.`,
  readBy: (edition: string, licence: string): string =>
    `قراءة وترميز Route Atlas، الإصدار ${edition}\u200f، ${licence}\u200f.`,
  deployments: "عمليات النشر",
  money: "الأموال، أكبر مبلغ منفرد لكل شريك",
  saidOfRegions: "قيل عن مناطق في مجملها.",
  corridorsOf: (route: string): string => `ممرات طريق ${route}.`,
  corridorUse: (dates: string): string => `الاستخدام: ${dates}`,
  description: (heading: string, lens: string, counts: string): string =>
    `${heading}. ${lens}، بحسب عدد الشركاء: ${counts}.`,
  stepped: (heading: string, title: string): string => `${heading}: ${title}.`,
  noneChanged: "لم يتغيّر مظهر أي شريك.",
  changed: (count: number): string =>
    plural(count, {
      zero: "لم يتغيّر مظهر أي شريك",
      one: "تغيّر مظهر شريك واحد",
      two: "تغيّر مظهر شريكين",
      few: "تغيّر مظهر # شركاء",
      many: "تغيّر مظهر # شريكاً",
      other: "تغيّر مظهر # شريك",
    }),
  changedAll: (changed: string, names: readonly string[]): string => `${changed}: ${lists.joined(names)}.`,
  changedSome: (changed: string, names: readonly string[]): string => `${changed}، منهم ${lists.joined(names)}.`,
  sheet: {
    partners: "الشركاء",
    allPartners: "جميع الشركاء",
    outside: (names: string): string => `خارج هذه الصورة أو تقطعهم حافتها: ${names}.`,
    otherPartners: (count: number): string =>
      plural(count, {
        one: "شريك آخر",
        two: "شريكان آخران",
        few: "# شركاء آخرين",
        many: "# شريكاً آخر",
        other: "# شريك آخر",
      }),
    corridors: "ممراته ومتى استُخدمت",
  },
} satisfies CoreMessages["picture"];
