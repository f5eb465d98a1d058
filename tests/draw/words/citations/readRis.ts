/** Reads RIS as strictly as its description: every line a tag, two spaces, a hyphen, a space; TY first and ER last. */
export function readRis(text: string): [tag: string, value: string][] {
  if (!text.endsWith("\r\n")) throw new Error("The last line has no end.");
  const lines = text.slice(0, -2).split("\r\n");
  const tags = lines.map((line): [string, string] => {
    const found = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
    if (!found || /[\r\n]/.test(line)) throw new Error(`Not a line of RIS: ${JSON.stringify(line)}`);
    return [found[1]!, found[2]!];
  });
  if (tags[0]?.[0] !== "TY" || tags.at(-1)?.[0] !== "ER" || tags.at(-1)?.[1] !== "")
    throw new Error("An entry begins with TY and ends with ER.");
  if (tags.slice(1, -1).some(([tag, value]) => tag === "TY" || tag === "ER" || value === ""))
    throw new Error("An entry within an entry, or a tag without a value.");
  return tags;
}
