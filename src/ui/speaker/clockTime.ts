/** What a clock on the wall shows. */
import type { Language } from "../../words/languages.ts";

/** Hours and minutes of the device’s own time zone, with the digits that the atlas uses. */
export function clockTime(nowMs: number, language: Language): string {
  const locale = language === "ar" ? "ar-u-nu-latn" : language;
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(nowMs);
}
