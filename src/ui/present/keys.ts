/** What a key means in a talk: those of clickers, those of slide shows, and letters. */

export const ACTS = [
  "next",
  "previous",
  "first",
  "last",
  "blank",
  "fullScreen",
  "speaker",
  "overview",
  "explore",
  "evidence",
  "timer",
  "contrast",
  "larger",
  "smaller",
  "help",
] as const;
export type Act = (typeof ACTS)[number];

/** As much of a keyboard event as its meaning needs. */
export type Press = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** Sent by clickers, and by no widget: they mean the talk wherever the focus is, unless text is typed there. */
const CLICKER: Readonly<Record<string, Act>> = { PageDown: "next", PageUp: "previous" };

/** Where lines run from right to left, so does the talk. */
const STEPS: Readonly<Record<"ltr" | "rtl", Readonly<Record<string, Act>>>> = {
  ltr: { ArrowRight: "next", ArrowLeft: "previous" },
  rtl: { ArrowRight: "previous", ArrowLeft: "next" },
};

const PLACES: Readonly<Record<string, Act>> = { ArrowDown: "next", ArrowUp: "previous", Home: "first", End: "last" };

const LETTERS: Readonly<Record<string, Act>> = {
  b: "blank",
  ".": "blank",
  f: "fullScreen",
  s: "speaker",
  o: "overview",
  x: "explore",
  e: "evidence",
  t: "timer",
  c: "contrast",
  "+": "larger",
  "=": "larger",
  "-": "smaller",
  "−": "smaller",
  "?": "help",
};

/** The act of a clicker’s key, or null. */
export function clickerAct(press: Press): Act | null {
  return isPlain(press) && !press.shiftKey ? of(CLICKER, press.key) : null;
}

/** The act of a key that moves the focus or a list elsewhere, or null. */
export function stepAct(press: Press, direction: "ltr" | "rtl"): Act | null {
  if (!isPlain(press)) return null;
  if (press.key === " ") return press.shiftKey ? "previous" : "next";
  if (press.shiftKey) return null;
  return of(STEPS[direction], press.key) ?? of(PLACES, press.key);
}

/** The act of a key that writes a character, or null. */
export function letterAct(press: Press): Act | null {
  return isPlain(press) ? of(LETTERS, characterOf(press)) : null;
}

/** The digit of a key, from 0 to 9, whatever script and row of the keyboard it is on; or null. */
export function digitOf(press: Press): string | null {
  if (!isPlain(press)) return null;
  const { key, code, shiftKey } = press;
  if (/^\d$/.test(key)) return key;
  // French keyboards write digits with Shift; nobody wants to hold it in a talk.
  return shiftKey ? null : (/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null);
}

/** The letter of a press; on a keyboard of another script, the Latin one of the same key. */
function characterOf({ key, code }: Press): string {
  const character = key.toLowerCase();
  // Some clickers send the period as a key of the number block.
  if (code === "NumpadDecimal") return ".";
  const isLatin = /^[\x20-\x7e−]$/.test(character);
  return isLatin ? character : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? character);
}

function isPlain({ ctrlKey, metaKey, altKey }: Press): boolean {
  return !ctrlKey && !metaKey && !altKey;
}

function of(acts: Readonly<Record<string, Act>>, name: string): Act | null {
  return Object.hasOwn(acts, name) ? (acts[name] ?? null) : null;
}
