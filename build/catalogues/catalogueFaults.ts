/** What a catalogue lacks or has too much of, beside English: by the path of each message and by its kind. */

type Tree = Readonly<Record<string, unknown>>;

/** One sentence for each message that is missing, stray, empty or of another kind; `language` is named in all of them. */
export function catalogueFaults(language: string, catalogue: object, english: object): readonly string[] {
  return faultsAt(language, catalogue as Tree, english as Tree, "");
}

function faultsAt(language: string, own: Tree, english: Tree, path: string): string[] {
  const missing = Object.keys(english)
    .filter((name) => !(name in own))
    .map((name) => `The catalogue ${language} lacks the message ${path}${name}.`);
  const others = Object.entries(own).flatMap(([name, message]) => {
    const where = `${path}${name}`;
    if (!(name in english)) return [`The catalogue ${language} has a message that English has not: ${where}.`];
    return messageFaults(language, message, english[name], where);
  });
  return [...missing, ...others];
}

function messageFaults(language: string, own: unknown, english: unknown, where: string): string[] {
  const [kind, wanted] = [kindOf(own), kindOf(english)];
  if (kind !== wanted) return [`In the catalogue ${language}, ${where} is ${kind}; English has ${wanted}.`];
  if (own === "" && english !== "") return [`In the catalogue ${language}, the message ${where} is empty.`];
  if (isTree(own) && isTree(english)) return faultsAt(language, own, english, `${where}.`);
  if (Array.isArray(own) && Array.isArray(english) && own.length !== english.length)
    return [`In the catalogue ${language}, ${where} has ${own.length} parts; English has ${english.length}.`];
  return [];
}

/** Functions may leave out what they do not say: Arabic needs no “one” where its word holds it. */
function kindOf(message: unknown): string {
  if (typeof message === "function") return "a function";
  if (typeof message === "string") return "a text";
  if (Array.isArray(message)) return "a list";
  return isTree(message) ? "a group of messages" : "nothing";
}

function isTree(message: unknown): message is Tree {
  return typeof message === "object" && message !== null && !Array.isArray(message);
}
