import { describe, expect, it } from "vitest";
import { type Around, Speaking } from "../../../src/ui/speaker/speaking.svelte.ts";

/** A browser whose tab keeps what it is given. */
function browser(given: Partial<Around> = {}) {
  const kept = new Map<string, string>();
  const opened: string[] = [];
  const around: Around = {
    store: () => ({ getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => void kept.set(name, text) }),
    isTouch: false,
    openWindow: () => opened.push("window") > 0,
    hasGone: () => false,
    ...given,
  };
  return { around, opened };
}

describe("where the notes are", () => {
  it("is asked at first, and then remembered", () => {
    const { around, opened } = browser();
    const first = new Speaking(around);
    first.open();
    expect([first.isChoosing, opened.length]).toEqual([true, 0]);
    first.choose("window");
    expect([first.isChoosing, opened.length]).toEqual([false, 1]);
    const again = new Speaking(around);
    again.open();
    expect([again.isChoosing, opened.length]).toEqual([false, 2]);
  });

  it("is beside the map without a question on a device of fingers", () => {
    const speaking = new Speaking(browser({ isTouch: true }).around);
    speaking.open();
    expect([speaking.isSplit, speaking.isChoosing]).toEqual([true, false]);
    speaking.open();
    expect(speaking.isSplit).toBe(false);
  });

  it("stands beside the map again after a reload, unless it was closed", () => {
    const { around } = browser();
    const speaking = new Speaking(around);
    speaking.choose("split");
    expect(new Speaking(around).isSplit).toBe(true);
    speaking.closeSplit();
    expect(new Speaking(around).isSplit).toBe(false);
  });

  it("is asked again where the browser refuses a window, with the other way beside it", () => {
    const speaking = new Speaking(browser({ openWindow: () => false }).around);
    speaking.choose("window");
    expect([speaking.isBlocked, speaking.isChoosing]).toEqual([true, true]);
    speaking.choose("split");
    expect([speaking.isBlocked, speaking.isChoosing, speaking.isSplit]).toEqual([false, false, true]);
  });

  it("is asked again after the second window has gone", () => {
    let hasGone = false;
    const { around } = browser({ hasGone: () => hasGone });
    const speaking = new Speaking(around);
    speaking.choose("window");
    hasGone = true;
    speaking.open();
    expect([speaking.isChoosing, speaking.way]).toEqual([true, "window"]);
  });

  it("works where storage is forbidden, or holds what nobody wrote", () => {
    const forbidden = new Speaking(
      browser({
        store: () => {
          throw new Error("SecurityError");
        },
      }).around,
    );
    forbidden.choose("split");
    expect(forbidden.isSplit).toBe(true);
    const strange = { getItem: () => "constructor open", setItem: () => undefined };
    expect(new Speaking(browser({ store: () => strange }).around).way).toBeNull();
  });
});
