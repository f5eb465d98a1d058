/** A citation in the RIS format of reference managers: one tag a line, lines ended as the format asks. */
import type { Citation } from "./citation.ts";
import { ATLAS } from "./citation.ts";

const LINE_END = "\r\n";

/** One entry: a document for a row, a web page for a view. */
export function risOf(citation: Citation): string {
  const [year = "", month = "", day = ""] = citation.issued.split("-");
  const tags: readonly (readonly [tag: string, value: string])[] = [
    ["TY", citation.issued === "" ? "ELEC" : "GEN"],
    ["ID", citation.key],
    ["AU", citation.author ?? ""],
    ["TI", citation.title],
    ["PY", year],
    ["DA", year === "" ? "" : `${year}/${month}/${day}/`],
    ["ET", citation.edition],
    ["DP", ATLAS],
    ["UR", citation.address],
    ["Y2", `${citation.accessed.replaceAll("-", "/")}/`],
    ["N1", citation.note],
  ];
  const lines = tags.map(([tag, value]) => [tag, oneLine(value)] as const).filter(([, value]) => value !== "");
  return [...lines.map(([tag, value]) => `${tag}  - ${value}`), "ER  - ", ""].join(LINE_END);
}

/** A line break would begin a line without a tag. */
function oneLine(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
}
