/** The site’s typefaces inside a picture: an image may load nothing, so they travel in it. */
import arabic from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import arabicSemibold from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url";
import italicExtended from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff2?url";
import regularExtended from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url";
import semiboldExtended from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url";
import italic from "@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2?url";
import regular from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url";
import semibold from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url";
import serif from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url";

interface FaceFile {
  /** As the picture’s texts name it. */
  readonly family: string;
  readonly weight: 400 | 600;
  readonly style: "normal" | "italic";
  readonly url: string;
}

const LATIN: readonly FaceFile[] = [
  { family: "Atlas Sans", weight: 400, style: "normal", url: regular },
  { family: "Atlas Sans", weight: 600, style: "normal", url: semibold },
  { family: "Atlas Sans Italic", weight: 400, style: "italic", url: italic },
  { family: "Atlas Serif", weight: 600, style: "normal", url: serif },
];
const EXTENDED: readonly FaceFile[] = [
  { family: "Atlas Sans", weight: 400, style: "normal", url: regularExtended },
  { family: "Atlas Sans", weight: 600, style: "normal", url: semiboldExtended },
  { family: "Atlas Sans Italic", weight: 400, style: "italic", url: italicExtended },
];
/** Arabic knows neither italics nor serifs. */
const ARABIC: readonly FaceFile[] = [
  { family: "Atlas Sans", weight: 400, style: "normal", url: arabic },
  { family: "Atlas Sans", weight: 600, style: "normal", url: arabicSemibold },
  { family: "Atlas Sans Italic", weight: 400, style: "italic", url: arabic },
  { family: "Atlas Serif", weight: 600, style: "normal", url: arabicSemibold },
];
const ARABIC_RANGE = "U+0600-06FF, U+0750-077F, U+200C-200F, U+FB50-FDFF, U+FE70-FEFF";
const ARABIC_LETTERS = /[\u0600-\u06ff]/;
/** Letters with marks beyond those of western Europe; `fonts.css` draws the same line. */
const EXTENDED_RANGE = "U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF";
const EXTENDED_LETTERS = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1e9f\u1ef2-\u1eff]/;

/** By family and file: one file may serve several families. */
const written = new Map<string, Promise<string>>();

/** The style sheet with the faces that a text needs. Throws when a file cannot be had; the next call asks again. */
export async function facesFor(text: string): Promise<string> {
  const needsMore = EXTENDED_LETTERS.test(text);
  const rules = [
    ...LATIN.map((face) => ruleOf(face, "")),
    ...(needsMore ? EXTENDED.map((face) => ruleOf(face, `unicode-range:${EXTENDED_RANGE};`)) : []),
    ...(ARABIC_LETTERS.test(text) ? ARABIC.map((face) => ruleOf(face, `unicode-range:${ARABIC_RANGE};`)) : []),
  ];
  return (await Promise.all(rules)).join("");
}

function ruleOf({ family, weight, style, url }: FaceFile, range: string): Promise<string> {
  const key = `${family} ${url}`;
  const known = written.get(key);
  if (known) return known;
  const rule = dataAddress(url).then(
    (data) =>
      `@font-face{font-family:"${family}";font-weight:${String(weight)};font-style:${style};${range}src:url(${data}) format("woff2")}`,
  );
  written.set(key, rule);
  rule.catch(() => written.delete(key));
  return rule;
}

async function dataAddress(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The typeface ${url} could not be loaded.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
