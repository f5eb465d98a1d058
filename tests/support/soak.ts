/** A reader who does anything at all, by dice: what happens on the page, one random action at a time, and what it leaves behind. */
import type { CDPSession, Page } from "@playwright/test";
import { expect } from "./test.ts";
import { type Seeded, seeded } from "./seeded.ts";
import { STATES } from "./states.ts";

/** The seed of this run: `SEED=… LONG=1 npx playwright test …` gives the dice of an earlier one. */
export function seedOfRun(): number {
  const asked = process.env["SEED"];
  return asked === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(asked);
}

/** What the page holds after the garbage is collected. */
export interface Held {
  readonly actions: number;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

const WINDOWS = [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1024, 700],
  [1280, 800],
  [1600, 900],
] as const;
const REST_WINDOW = { width: 1280, height: 800 };
const KEYS = [
  ...["PageDown", "PageUp", "PageDown", "PageUp", "ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End"],
  ...[
    "Escape",
    "Escape",
    "Tab",
    "Tab",
    "Shift+Tab",
    "Enter",
    "Space",
    "?",
    "p",
    "s",
    "o",
    "e",
    ".",
    "b",
    "t",
    "/",
    "+",
    "-",
    "5",
  ],
];
const WORDS = ["tun", "returns", "niger 2017", "frontex", "zzz", "“", "level:refused", "1 000 000", ""];
/** Views that have no row in the list of states: tours, talks, the maker, and addresses that hold nonsense. */
const OTHER_VIEWS = [
  ...["panel=tours", "panel=maker", "panel=handout&tour=two-sea-routes", "tour=two-sea-routes&step=2"],
  ...["tour=eight-years-in-five-documents&step=5", "tour=eight-years-in-five-documents&step=3&partner=IRN"],
  ...["at=20,30,4", "at=9,9,6&lens=returns", "stop=2017-06&layers=", "stop=nonsense&partner=XXX&at=1,2"],
  ...["theme=dark", "theme=contrast&partner=EGY", "filter=family:returns&stop=2021-05", "tour=no-such-tour"],
];

/** What would take the page away or wait for somebody outside of it; a soak is about one page that stays. */
const LEFT_ALONE = "a[href]:not([href^='#']), [hreflang], input[type=file], input[type=date], iframe";
const LEFT_ALONE_WORDS = /download|print|export|slides|reload|store|try again|full screen|delete/i;

export class Soak {
  readonly seed: number;
  /** What was done last, for a failure’s sentence. */
  readonly done: string[] = [];
  readonly #page: Page;
  readonly #dice: Seeded;
  readonly #session: CDPSession;

  private constructor(page: Page, seed: number, session: CDPSession) {
    this.seed = seed;
    this.#page = page;
    this.#dice = seeded(seed);
    this.#session = session;
  }

  /** Of a page that stands already. Printing, other windows and questions of the browser are answered as if nobody were there. */
  static async of(page: Page, seed: number): Promise<Soak> {
    await page.evaluate(() => {
      window.print = () => undefined;
      window.open = () => null;
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("Nobody is there."));
      Object.assign(window, { isOnePage: true });
    });
    const session = await page.context().newCDPSession(page);
    for (const domain of ["Performance.enable", "HeapProfiler.enable", "DOM.enable"] as const)
      await session.send(domain);
    await session.send("DOM.disable");
    return new Soak(page, seed, session);
  }

  /** Does one thing, and waits until the page has shown what came of it. */
  async act(): Promise<void> {
    const name = await this.#any();
    this.done.push(name);
    const isSamePage = await this.#page.evaluate(
      () => new Promise<boolean>((tell) => requestAnimationFrame(() => setTimeout(() => tell("isOnePage" in window)))),
    );
    expect(isSamePage, `the page stays the same one after ${this.#told()}`).toBe(true);
    await expect(this.#page.locator("#app > *"), `the page is not blank after ${this.#told()}`).not.toHaveCount(0);
  }

  /** Goes to the opening view in the first window, as the back button does, and counts what is held there. */
  async rest(actions: number): Promise<Held> {
    const page = this.#page;
    await page.setViewportSize(REST_WINDOW);
    await page.emulateMedia({ colorScheme: "light" });
    await page.mouse.move(1, 1);
    await this.#address("");
    await expect(page.locator("nav [data-partner]").first()).toBeVisible();
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      for (const search of document.querySelectorAll("search input")) (search as HTMLInputElement).value = "";
      for (const details of document.querySelectorAll("details")) details.open = false;
    });
    await expect(page.locator("dialog[open], :popover-open")).toHaveCount(0);
    // What waits for idle time has it; then what nobody holds any more is collected, twice, because finalizers hold.
    await page.evaluate(() => new Promise<void>((resume) => requestIdleCallback(() => resume(), { timeout: 2000 })));
    for (let times = 0; times < 2; times += 1) await this.#session.send("HeapProfiler.collectGarbage");
    const { metrics } = await this.#session.send("Performance.getMetrics");
    const { nodes, jsEventListeners } = await this.#session.send("Memory.getDOMCounters");
    const heapBytes = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? NaN;
    return { actions, heapBytes, nodes, listeners: jsEventListeners };
  }

  #told(): string {
    return `seed ${String(this.seed)}, action ${String(this.done.length)}: ${this.done.slice(-12).join(" → ")}`;
  }

  async #any(): Promise<string> {
    const dice = this.#dice.next();
    if (dice < 0.3) return this.#key();
    if (dice < 0.7) return this.#click();
    if (dice < 0.75) return this.#onMap();
    if (dice < 0.8) return this.#type();
    if (dice < 0.88) return this.#view();
    if (dice < 0.96) return this.#history();
    if (dice < 0.98) return this.#window();
    return this.#theme();
  }

  async #key(): Promise<string> {
    const key = this.#dice.pick(KEYS);
    await this.#page.keyboard.press(key);
    return key;
  }

  /** Anything that can be clicked where it is seen, each as likely as another. */
  async #click(): Promise<string> {
    const found = await this.#page.evaluate(
      ({ leftAlone, words, dice }) => {
        const avoid = new RegExp(words, "i");
        const all = document.querySelectorAll<HTMLElement | SVGElement>(
          "button, summary, [role=option], [role=button], input[type=radio], input[type=checkbox], a[href^='#'], path[data-partner], [role=slider], tr[data-row]",
        );
        const inReach: { x: number; y: number; name: string }[] = [];
        for (const element of all) {
          if (element.closest(leftAlone) || element.closest("[inert]")) continue;
          const name = (element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40);
          if (avoid.test(name)) continue;
          const { x, y, width, height } = element.getBoundingClientRect();
          const at = { x: x + width / 2, y: y + height / 2 };
          if (width === 0 || at.x < 0 || at.y < 0 || at.x >= innerWidth || at.y >= innerHeight) continue;
          const there = document.elementFromPoint(at.x, at.y);
          if (there && (element.contains(there) || there.contains(element))) inReach.push({ ...at, name });
        }
        return inReach[Math.floor(dice * inReach.length)] ?? null;
      },
      { leftAlone: LEFT_ALONE, words: LEFT_ALONE_WORDS.source, dice: this.#dice.next() },
    );
    if (found === null) return "nothing to click";
    await this.#page.mouse.click(found.x, found.y);
    return `click “${found.name}”`;
  }

  async #onMap(): Promise<string> {
    const { width, height } = this.#page.viewportSize() ?? REST_WINDOW;
    const [x, y] = [this.#dice.whole(0, width - 1), this.#dice.whole(0, height - 1)];
    await this.#page.mouse.move(x, y);
    const isLink = await this.#page.evaluate(
      ({ x, y, leftAlone, words }) => {
        const there = document.elementFromPoint(x, y)?.closest("button, a, input, iframe, summary, label") ?? null;
        return there !== null && (there.matches(leftAlone) || new RegExp(words, "i").test(there.textContent));
      },
      { x, y, leftAlone: LEFT_ALONE, words: LEFT_ALONE_WORDS.source },
    );
    if (isLink) return "hover";
    const how = this.#dice.pick(["hover", "click", "wheel"] as const);
    if (how === "click") await this.#page.mouse.click(x, y);
    if (how === "wheel") await this.#page.mouse.wheel(0, this.#dice.pick([-240, 240]));
    return `${how} at ${String(x)},${String(y)}`;
  }

  async #type(): Promise<string> {
    const fields = this.#page.locator("search input, dialog[open] input[type=text], textarea:not([readonly])");
    const count = await fields.count();
    const word = this.#dice.pick(WORDS);
    if (count === 0) return "no field";
    const field = fields.nth(this.#dice.whole(0, count - 1));
    if (!(await field.isVisible()) || !(await field.isEditable())) return "no field";
    await field.fill(word, { timeout: 2000 }).catch(() => undefined);
    return `type “${word}”`;
  }

  async #view(): Promise<string> {
    const query = this.#dice.pick([...STATES.map((state) => state.query), ...OTHER_VIEWS]);
    await this.#address(query);
    return `go to ?${query}`;
  }

  /** As an edited address or a link of a tour does: the page is told by the browser, and is not loaded anew. */
  async #address(query: string): Promise<void> {
    await this.#page.evaluate((asked) => {
      for (const open of document.querySelectorAll<HTMLElement>(":popover-open")) open.hidePopover();
      history.pushState(null, "", `${location.pathname}${asked === "" ? "" : `?${asked}`}`);
      dispatchEvent(new PopStateEvent("popstate"));
    }, query);
  }

  async #history(): Promise<string> {
    const way = this.#dice.pick(["back", "back", "forward"] as const);
    return this.#page.evaluate(
      (way) =>
        new Promise<string>((tell) => {
          const { navigation } = window as unknown as { navigation: { canGoBack: boolean; canGoForward: boolean } };
          if (!(way === "back" ? navigation.canGoBack : navigation.canGoForward)) {
            tell(`no way ${way}`);
            return;
          }
          addEventListener("popstate", () => tell(way), { once: true });
          if (way === "back") history.back();
          else history.forward();
        }),
      way,
    );
  }

  async #window(): Promise<string> {
    const [width, height] = this.#dice.pick(WINDOWS);
    await this.#page.setViewportSize({ width, height });
    return `window ${String(width)} × ${String(height)}`;
  }

  async #theme(): Promise<string> {
    const colorScheme = this.#dice.pick(["light", "dark"] as const);
    const reducedMotion = this.#dice.pick(["reduce", "no-preference"] as const);
    await this.#page.emulateMedia({ colorScheme, reducedMotion });
    return `${colorScheme}, motion ${reducedMotion}`;
  }
}
