/** Addresses that leave the page say its language, so that whoever opens them reads what the sender read. */
import { LANGUAGES, type Language } from "../../words/languages.ts";

/** An address of the page with its language in it; one that names a language already stays as it is. */
export function withLanguage(address: string, language: Language): string {
  const url = new URL(address);
  const asked = url.searchParams.get("lang");
  if (LANGUAGES.some((known) => known === asked)) return address;
  url.searchParams.delete("lang");
  const query = asked === null ? new URL(address).search.replace(/^\?/, "") : url.searchParams.toString();
  url.search = query === "" ? `lang=${language}` : `${query}&lang=${language}`;
  return url.href;
}
