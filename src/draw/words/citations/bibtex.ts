/** A citation as a BibTeX entry that BibTeX and biber read alike. */
import type { Citation } from "./citation.ts";
import { texText } from "./texText.ts";

/** One `@misc` entry, which every style knows. Title and author keep their capitals by an inner brace. */
export function bibtexOf(citation: Citation): string {
  const [year = "", month = ""] = citation.issued.split("-");
  const fields: readonly (readonly [name: string, value: string])[] = [
    ["author", citation.author === null ? "" : `{${texText(citation.author)}}`],
    ["title", `{${texText(citation.title)}}`],
    ["year", year],
    ["month", month === "" || !(Number(month) >= 1 && Number(month) <= 12) ? "" : String(Number(month))],
    ["url", plainAddress(citation.address)],
    ["urldate", citation.accessed],
    ["note", texText(citation.note)],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${citation.key},`, ...lines, "}", ""].join("\n");
}

/** An address is read letter by letter, so it takes no escapes and may hold no brace. */
function plainAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}
