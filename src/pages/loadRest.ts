/** What the core of the dataset leaves out, in the language of the page. */
import { readTexts } from "../model/wire/texts.ts";
import type { FactIndex } from "../slice/factIndex.ts";
import type { Rest } from "../ui/state/whole.ts";

/** Fetches the texts of the rows and the messages of sheets and dialogs. Rejects when they cannot be had. */
export async function loadRest({ dataset, words }: FactIndex): Promise<Rest> {
  const { language } = words;
  const asked = import("virtual:route-atlas/texts");
  if (language === "en") {
    const [{ default: texts }, { more }] = await Promise.all([asked, import("../words/en/more.ts")]);
    return { dataset: readTexts(dataset, texts), more };
  }
  const [{ default: texts }, { restIn }] = await Promise.all([asked, import("../ui/language/inLanguage.ts")]);
  return restIn(language, readTexts(dataset, texts));
}
