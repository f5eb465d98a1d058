/** What is said about the languages of the atlas, in Arabic. */
import type { MoreMessages } from "../words.ts";

export const languages: MoreMessages["languages"] = {
  heading: "اللغات",
  original: "ما تقوله الصفوف – الإفادات وعناوين الأقسام والعبارات وأسماء البرامج – يبقى بالإنكليزية كما كُتب.",
  unreviewed: (names: string): string => `النصوص والأسماء والشروح بهذه اللغات صيغت آلياً ولم تُراجَع: ${names}.`,
  statements: "الإفادات عن النيجر متاحة أيضاً بالفرنسية: صيغت آلياً ولم تُراجَع.",
};
