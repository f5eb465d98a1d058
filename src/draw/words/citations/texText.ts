/** Text for TeX: its own signs escaped, accents as commands, lines joined. */

const SIGNS: Readonly<Record<string, string>> = {
  // Named, because BibTeX counts braces whether or not a backslash stands before them.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  '"': "\\textquotedbl{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "“": "``",
  "„": ",,",
  "«": "\\guillemotleft{}",
  "»": "\\guillemotright{}",
  "”": "''",
  "‘": "`",
  "’": "'",
  "–": "--",
  "—": "---",
  "…": "\\ldots{}",
  "€": "\\texteuro{}",
  "×": "\\texttimes{}",
  "\u00a0": "~",
  "\u202f": "\\,",
  "\u2009": "\\,",
  ß: "{\\ss}",
  æ: "{\\ae}",
  Æ: "{\\AE}",
  œ: "{\\oe}",
  Œ: "{\\OE}",
  ø: "{\\o}",
  Ø: "{\\O}",
  ł: "{\\l}",
  Ł: "{\\L}",
  ı: "{\\i}",
};

/** Commands by the combining mark that they stand for. */
const ACCENTS: Readonly<Record<string, string>> = {
  "\u0300": "`",
  "\u0301": "'",
  "\u0302": "^",
  "\u0303": "~",
  "\u0304": "=",
  "\u0306": "u",
  "\u0307": ".",
  "\u0308": '"',
  "\u030a": "r",
  "\u030b": "H",
  "\u030c": "v",
  "\u0327": "c",
  "\u0328": "k",
};

/** `Türkiye & Côte d’Ivoire` becomes `T{\"u}rkiye \& C{\^o}te d'Ivoire`. Letters of other scripts stay as they are. */
export function texText(text: string): string {
  const oneLine = text.replace(/[\r\n\t\u2028\u2029]+/g, " ").replace(/\p{Cc}/gu, "");
  return Array.from(oneLine, (letter) => SIGNS[letter] ?? accented(letter)).join("");
}

function accented(letter: string): string {
  const [base = "", mark = "", ...rest] = letter.normalize("NFD");
  const command = ACCENTS[mark];
  if (command === undefined || rest.length > 0 || !/[A-Za-z]/.test(base)) return letter;
  return `{\\${command}${/[a-z]/i.test(command) ? `{${base}}` : base}}`;
}
