/** What is counted again and again, in Arabic, which has a form for two and others for a few and for many. */
import { amounts, plural } from "./basics.ts";

export const entries = (count: number): string =>
  plural(count, {
    zero: "لا مدخلات",
    one: "مدخل واحد",
    two: "مدخلان",
    few: "# مدخلات",
    many: "# مدخلاً",
    other: "# مدخل",
  });

export const partners = (count: number): string =>
  plural(count, {
    zero: "لا شركاء",
    one: "شريك واحد",
    two: "شريكان",
    few: "# شركاء",
    many: "# شريكاً",
    other: "# شريك",
  });

/** After a word that governs it. */
export const partnersGoverned = (count: number): string =>
  plural(count, {
    one: "شريك واحد",
    two: "شريكين",
    few: "# شركاء",
    many: "# شريكاً",
    other: "# شريك",
  });

/** All documents, with the number as an adjective where it is the one of the atlas. */
export const theDocuments = (count: number): string =>
  count === 5 ? "الوثائق الخمس" : `الوثائق، وعددها ${amounts.count(count)}،`;
