import { existsSync } from "node:fs";

/** What the tests ask of a browser that Playwright does not drive as Debian ships it. */
export interface Engine {
  /** Name and version, as the browser tells them. */
  readonly version: string;
  /** Loads a page and waits for its load event. */
  open(url: string): Promise<void>;
  /** Runs the body of a function in the page and gives what it returns. */
  evaluate(body: string): Promise<unknown>;
  /** Types one key: a letter, or a name of `KEYS`. */
  press(key: string): Promise<void>;
  /** The window's content as PNG. */
  screenshot(): Promise<Buffer>;
  /** Errors and warnings that the page has left in the console; null where the engine does not tell. */
  problems(): Promise<string[] | null>;
  close(): Promise<void>;
}

export interface Paper {
  widthMm: number;
  heightMm: number;
}

export interface EngineOptions {
  widthPx: number;
  heightPx: number;
  scripts: boolean;
}

/** Keys as the WebDriver protocol writes them. */
export const KEYS: Readonly<Record<string, string>> = { PageUp: "\uE00E", PageDown: "\uE00F", Escape: "\uE00C" };

export const A4: Paper = { widthMm: 210, heightMm: 297 };
export const A4_ACROSS: Paper = { widthMm: 297, heightMm: 210 };

/** True in the page once the live map is there or has said why it is not: nothing more will come. */
export const IS_SETTLED = `["complete", "absent"].includes(document.querySelector("[data-map]")?.dataset.map)`;

const POLL_MS = 100;

/** The programs of these names, or null and so no test where one is missing. */
export function programsAt<Name extends string>(
  paths: Readonly<Record<Name, readonly string[]>>,
): Record<Name, string> | null {
  const found = Object.entries<readonly string[]>(paths).map(([name, places]) => [
    name,
    places.find((at) => existsSync(at)),
  ]);
  return found.every(([, at]) => at !== undefined) ? (Object.fromEntries(found) as Record<Name, string>) : null;
}

/** Asks again and again until the answer is there. Throws with the name of what did not come. */
export async function until<T>(name: string, patienceMs: number, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`${name} did not come within ${patienceMs} ms.`);
    await new Promise((go) => setTimeout(go, POLL_MS));
  }
}

/** A key pressed and let go, in the form of WebDriver's actions. */
export function keyActions(key: string): readonly object[] {
  const value = KEYS[key] ?? key;
  const actions = [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ];
  return [{ type: "key", id: "keyboard", actions }];
}
