import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Script, Talk } from "../../../src/ui/present/talk.svelte.ts";

const COUNT = 12;

class FakeScript implements Script {
  tour = "eight-years";
  number = 1;
  count = COUNT;
  isOff = false;
  hasLeft = false;
  goTo = (number: number): void => {
    this.number = number;
    this.isOff = false;
  };
  comeBack = (): void => {
    this.isOff = false;
  };
  leave = (): void => {
    this.hasLeft = true;
  };
}

class FakeStore {
  readonly kept = new Map<string, string>();
  getItem = (name: string): string | null => this.kept.get(name) ?? null;
  setItem = (name: string, value: string): void => void this.kept.set(name, value);
}

let script: FakeScript;
let store: FakeStore;
let nowMs: number;
const stage = { toggleFullScreen: vi.fn(), openSpeaker: vi.fn(), toggleContrast: vi.fn() };

function talkOf(): Talk {
  return new Talk(
    () => script,
    stage,
    () => store,
    () => nowMs,
  );
}

beforeEach(() => {
  script = new FakeScript();
  store = new FakeStore();
  nowMs = 1_000_000;
});

describe("a talk", () => {
  it("steps within its tour and stays at the ends", () => {
    const talk = talkOf();
    talk.act("previous");
    expect(script.number).toBe(1);
    talk.act("next");
    expect(script.number).toBe(2);
    talk.act("last");
    talk.act("next");
    expect(script.number).toBe(COUNT);
    talk.act("first");
    expect(script.number).toBe(1);
  });

  it("jumps to the view whose number is typed, at Enter", () => {
    const talk = talkOf();
    talk.type("1");
    talk.type("1");
    expect(script.number).toBe(1);
    expect(talk.enter()).toBe(true);
    expect(script.number).toBe(11);
    expect(talk.typed).toBe("");
    expect(talk.enter()).toBe(false);
  });

  it("stays where it is when the typed number lies beyond the tour, says so, and listens anew", () => {
    const talk = talkOf();
    for (const digit of "13") talk.type(digit);
    talk.enter();
    expect(script.number).toBe(1);
    expect(talk.isBeyond).toBe(true);
    talk.type("5");
    expect(talk.typed).toBe("5");
    talk.enter();
    expect(script.number).toBe(5);
  });

  it("lifts the blank at the next step without a view going by unseen", () => {
    const talk = talkOf();
    talk.act("blank");
    expect(talk.isBlank).toBe(true);
    talk.act("next");
    expect(talk.isBlank).toBe(false);
    expect(script.number).toBe(1);
  });

  it("finds blank, stopwatch and size of the caption again after a reload", () => {
    const talk = talkOf();
    talk.act("blank");
    talk.act("timer");
    talk.act("larger");
    nowMs += 61_000;
    const again = talkOf();
    expect(again.isBlank).toBe(true);
    expect(again.isTimerShown).toBe(true);
    expect(again.captionSteps).toBe(1);
    expect(again.elapsedMsAt(nowMs)).toBe(61_000);
  });

  it("begins another tour with a lit screen and a stopwatch at zero", () => {
    talkOf().act("blank");
    nowMs += 5000;
    script.tour = "two-sea-routes";
    const other = talkOf();
    expect(other.isBlank).toBe(false);
    expect(other.elapsedMsAt(nowMs)).toBe(0);
  });

  it("goes on where the browser keeps nothing", () => {
    const refuse = (): never => {
      throw new Error("denied");
    };
    const talk = new Talk(() => script, stage, refuse);
    talk.act("blank");
    expect(talk.isBlank).toBe(true);
  });

  it("believes nothing strange in the storage", () => {
    for (const strange of ["", "{", "[]", '{"tour":7}', '{"tour":"eight-years","step":1,"isBlank":"yes"}']) {
      store.kept.set("route-atlas/talk", strange);
      expect(talkOf().isBlank).toBe(false);
    }
  });

  it("comes back to the script by one step back and goes on with it by one step on", () => {
    const talk = talkOf();
    talk.goTo(4);
    script.isOff = true;
    talk.act("previous");
    expect([script.number, script.isOff]).toEqual([4, false]);
    script.isOff = true;
    talk.act("next");
    expect([script.number, script.isOff]).toEqual([5, false]);
    talk.act("last");
    script.isOff = true;
    talk.act("next");
    expect([script.number, script.isOff]).toEqual([COUNT, false]);
  });

  it("puts away one thing at a time at Escape, and itself last", () => {
    const talk = talkOf();
    script.isOff = true;
    talk.act("help");
    talk.act("blank");
    talk.type("3");
    talk.escape();
    expect(talk.typed).toBe("");
    talk.escape();
    expect(talk.isBlank).toBe(false);
    talk.escape();
    expect(talk.overlay).toBeNull();
    expect(script.isOff).toBe(true);
    talk.escape();
    expect(script.isOff).toBe(false);
    expect(script.hasLeft).toBe(false);
    talk.escape();
    expect(script.hasLeft).toBe(true);
  });

  it("does not take away what has just opened when the dialog before tells late that it has closed", () => {
    const talk = talkOf();
    talk.act("help");
    talk.act("overview");
    talk.closeOverlay("help");
    expect(talk.overlay).toBe("overview");
    talk.closeOverlay("overview");
    expect(talk.overlay).toBeNull();
  });

  it("offers the axis of the documents when asked, until the script goes on", () => {
    const talk = talkOf();
    talk.act("explore");
    expect(talk.isExploring).toBe(true);
    talk.act("explore");
    expect(talk.isExploring).toBe(false);
    talk.act("explore");
    talk.act("next");
    expect(talk.isExploring).toBe(false);
  });
});
