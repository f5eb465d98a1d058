import { describe, expect, it } from "vitest";
import { Desk, type FocusPlace, NOTES_SIZES_REM } from "../../../src/ui/speaker/desk.svelte.ts";
import { TIMER_AT_ZERO } from "../../../src/ui/talk/timer.ts";
import { open, Room } from "../talk/talking.ts";

const COUNT = 5;

function storage(): Pick<Storage, "getItem" | "setItem"> {
  const kept = new Map<string, string>();
  return { getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => void kept.set(name, text) };
}

function deskAt(step = 1, store = storage()) {
  const room = new Room();
  const talk = open(room, "speaker", { place: { tour: "a", step, seen: null } });
  const desk = new Desk(
    () => talk,
    () => COUNT,
    () => store,
  );
  const press = (key: string, focus: FocusPlace = "free", more: Partial<KeyboardEvent> = {}): boolean =>
    desk.press(
      { key, code: "", shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...more },
      focus,
      "ltr",
    );
  return { talk, desk, press };
}

describe("a desk", () => {
  it.each([
    ["PageDown", 3],
    ["PageUp", 1],
    ["ArrowRight", 3],
    ["ArrowLeft", 1],
    [" ", 3],
    ["Home", 1],
    ["End", COUNT],
  ])("goes with %j to view %i", (key, step) => {
    const { talk, press } = deskAt(2);
    expect(press(key)).toBe(true);
    expect(talk.place.step).toBe(step);
  });

  it("stays within the tour", () => {
    const { talk, press } = deskAt(COUNT);
    press("PageDown");
    expect(talk.place.step).toBe(COUNT);
  });

  it("jumps to the number that is typed, and forgets one that is not there", () => {
    const { talk, desk, press } = deskAt();
    press("4");
    expect(desk.typed).toBe("4");
    press("Enter", "presses");
    expect([talk.place.step, desk.typed]).toEqual([4, ""]);
    for (const key of ["9", "9", "Enter"]) press(key);
    expect([talk.place.step, desk.typed]).toEqual([4, ""]);
    expect(press("Enter", "presses")).toBe(false);
  });

  it("lifts the blank before it steps, so that nothing goes by unseen", () => {
    const { talk, press } = deskAt();
    press(".");
    expect(talk.isBlank).toBe(true);
    press("PageDown");
    expect([talk.isBlank, talk.place.step]).toEqual([false, 1]);
    press("PageDown");
    expect(talk.place.step).toBe(2);
  });

  it("calls the room back to the script by Backspace and by a step back, and goes on by a step forward", () => {
    for (const [key, step] of [
      ["Backspace", 2],
      ["PageUp", 2],
      ["PageDown", 3],
    ] as const) {
      const { talk, press } = deskAt(2);
      talk.goTo({ ...talk.place, seen: "partner=TUN" });
      expect(press(key)).toBe(true);
      expect([talk.place.step, talk.place.seen]).toEqual([step, null]);
    }
    expect(deskAt().press("Backspace")).toBe(false);
  });

  it("runs and rests the time by T, and sizes the notes by + and − within what can be read", () => {
    const { talk, desk, press } = deskAt();
    press("t");
    expect(talk.timer.runningSinceMs).not.toBeNull();
    press("t");
    talk.resetTimer();
    expect(talk.timer).toEqual(TIMER_AT_ZERO);
    for (let count = 0; count < 9; count += 1) press("+");
    expect([desk.notesRem, desk.isLargest]).toEqual([NOTES_SIZES_REM.at(-1), true]);
    for (let count = 0; count < 9; count += 1) press("-");
    expect([desk.notesRem, desk.isSmallest]).toEqual([NOTES_SIZES_REM[0], true]);
    expect(NOTES_SIZES_REM[0] * 16).toBeGreaterThanOrEqual(22);
  });

  it("comes back after a reload with notes of the chosen size, and with the usual size where what is kept is none", () => {
    const store = storage();
    deskAt(1, store).desk.resizeNotes(1);
    expect(deskAt(1, store).desk.notesRem).toBe(NOTES_SIZES_REM[2]);
    store.setItem("route-atlas.notes-size", "length");
    expect(deskAt(1, store).desk.notesRem).toBe(NOTES_SIZES_REM[1]);
  });

  it.each([
    ["a field that is written in", "PageDown", "writes"],
    ["notes that scroll", "ArrowDown", "scrolls"],
    ["notes that scroll", " ", "scrolls"],
    ["a button", " ", "presses"],
  ] as const)("leaves to %s the key %j", (_, key, focus) => {
    const { talk, press } = deskAt();
    expect(press(key, focus)).toBe(false);
    expect(talk.place.step).toBe(1);
  });

  it("steps by a clicker also from notes and buttons, and once for a key that is held", () => {
    const { talk, press } = deskAt();
    press("PageDown", "scrolls");
    press("PageDown", "presses");
    expect(press("PageDown", "free", { repeat: true })).toBe(true);
    expect(talk.place.step).toBe(3);
  });

  it("leaves shortcuts of the browser alone", () => {
    expect(deskAt().press("t", "free", { ctrlKey: true })).toBe(false);
  });
});
