import { describe, expect, it } from "vitest";
import type { Shared } from "../../../src/ui/talk/message.ts";
import type { SharedTalk } from "../../../src/ui/talk/sharedTalk.svelte.ts";
import { type Given, open, PLACE, Room } from "./talking.ts";

function pair(given: Given = {}): { room: Room; audience: SharedTalk; speaker: SharedTalk } {
  const room = new Room();
  return { room, audience: open(room, "audience", given), speaker: open(room, "speaker", given) };
}

const stepOf = (talk: SharedTalk): number => talk.place.step;

describe("two windows of a talk", () => {
  it("step together, whichever of them steps", () => {
    const { room, audience, speaker } = pair();
    speaker.goToStep(2);
    room.deliver();
    expect(stepOf(audience)).toBe(2);
    audience.goToStep(5);
    room.deliver();
    expect(stepOf(speaker)).toBe(5);
  });

  it("say nothing about what they were told", () => {
    const { room, audience, speaker } = pair();
    const before = room.said.length;
    speaker.goToStep(2);
    speaker.setBlank(!speaker.isBlank);
    speaker.toggleTimer();
    room.deliver();
    expect(room.said.slice(before).map((said) => (said as { kind: string }).kind)).toEqual(["step", "blank", "timer"]);
    audience.goTo(audience.place);
    expect(room.said.length).toBe(before + 3);
  });

  it("take a message once that comes by two ways", () => {
    const room = new Room();
    room.copies = 2;
    open(room, "audience");
    const before = room.said.length;
    const speaker = open(room, "speaker");
    const kinds = room.said.slice(before).map((said) => (said as { kind: string }).kind);
    expect(kinds).toEqual(["hello", "state"]);
    speaker.goToStep(2);
    room.deliver();
    expect(room.said.length).toBe(before + 3);
  });

  it("agree after both have decided at once", () => {
    const { room, audience, speaker } = pair();
    speaker.goToStep(7);
    audience.goToStep(3);
    room.deliver();
    expect(stepOf(audience)).toBe(stepOf(speaker));
    speaker.goToStep(4);
    room.deliver();
    expect([stepOf(audience), stepOf(speaker)]).toEqual([4, 4]);
  });

  it("keep a blank screen that one chose while the other stepped", () => {
    const { room, audience, speaker } = pair();
    audience.setBlank(!audience.isBlank);
    speaker.goToStep(2);
    room.deliver();
    for (const talk of [audience, speaker]) expect([talk.isBlank, stepOf(talk)]).toEqual([true, 2]);
  });

  it("show the same time, whichever of them starts, rests and resets it", () => {
    const { room, audience, speaker } = pair();
    speaker.toggleTimer();
    room.pass(10_000);
    expect(audience.elapsedMs(room.now())).toBe(10_000);
    audience.toggleTimer();
    room.pass(60_000);
    expect(speaker.elapsedMs(room.now())).toBe(10_000);
    speaker.resetTimer();
    room.deliver();
    expect(audience.elapsedMs(room.now())).toBe(0);
  });

  it("know that the room has left the script, and bring it back", () => {
    const { room, audience, speaker } = pair();
    audience.goTo({ ...PLACE, seen: "partner=TUN" });
    room.deliver();
    expect(speaker.place.seen).toBe("partner=TUN");
    speaker.returnToScript();
    room.deliver();
    expect(audience.place).toEqual(PLACE);
  });
});

describe("a window that is loaded anew", () => {
  it("comes back to where the other is, as the speaker and as the audience", () => {
    const { room, audience, speaker } = pair();
    speaker.goToStep(4);
    speaker.setBlank(true);
    speaker.toggleTimer();
    room.pass(6000);
    speaker.close();
    audience.goToStep(5);
    const again = open(room, "speaker", { place: { ...PLACE, step: 4 } });
    room.deliver();
    expect([stepOf(again), again.isBlank, again.elapsedMs(room.now())]).toEqual([5, true, 6000]);
    audience.close();
    again.goToStep(6);
    const screen = open(room, "audience", { place: { ...PLACE, step: 5 } });
    expect([stepOf(screen), screen.isBlank, screen.elapsedMs(room.now())]).toEqual([6, true, 6000]);
  });

  it("remembers alone what it kept", () => {
    const room = new Room();
    let kept: Shared | null = null;
    const audience = open(room, "audience", { onChange: (shared) => (kept = shared) });
    audience.goToStep(3);
    audience.setBlank(true);
    audience.toggleTimer();
    room.pass(8000);
    audience.close();
    const again = open(room, "audience", { place: { ...PLACE, step: 3 }, kept });
    expect([again.isBlank, again.elapsedMs(room.now())]).toEqual([true, 8000]);
  });

  it("without storage learns from the speaker what it has forgotten, also what nobody has touched since", () => {
    const room = new Room();
    const begun = { runningSinceMs: room.now(), elapsedMs: 0 };
    const audience = open(room, "audience", { timer: begun });
    open(room, "speaker");
    room.pass(4000);
    audience.close();
    const again = open(room, "audience", { timer: { runningSinceMs: room.now(), elapsedMs: 0 } });
    expect(again.elapsedMs(room.now())).toBe(4000);
  });

  it("at another address has decided so, and the other follows", () => {
    const room = new Room();
    let kept: Shared | null = null;
    const audience = open(room, "audience", { onChange: (shared) => (kept = shared) });
    const speaker = open(room, "speaker");
    audience.goToStep(9);
    room.deliver();
    audience.close();
    open(room, "audience", { place: { tour: "other", step: 1, seen: null }, kept });
    expect(speaker.place).toEqual({ tour: "other", step: 1, seen: null });
  });

  it("brings its tour along, so that the other window needs no storage", () => {
    const room = new Room();
    const tour = {
      id: "a-tour",
      title: "Mine",
      language: "en",
      translationOf: null,
      author: "Me",
      summary: "",
      minutes: null,
      steps: [{ heading: "One", view: "", seconds: null, caption: [], notes: [] }],
    };
    const audience = open(room, "audience", { tour });
    expect(open(room, "speaker").tour).toEqual(tour);
    audience.tell({ ...tour, id: "next" });
    room.deliver();
  });
});

describe("presence", () => {
  it("is told both ways as soon as the other comes", () => {
    const { audience, speaker } = pair();
    expect([audience.other, speaker.other]).toEqual(["here", "here"]);
  });

  it("is not missed by an audience that never had a speaker, and soon by a speaker without audience", () => {
    const room = new Room();
    const audience = open(room, "audience", { talk: "alone" });
    const speaker = open(room, "speaker");
    room.pass(60_000);
    expect([audience.other, speaker.other]).toEqual(["unknown", "gone"]);
  });

  it("ends soon after a farewell, and not for a reload", () => {
    const { room, audience, speaker } = pair();
    audience.close();
    room.pass(2000);
    expect(speaker.other).toBe("here");
    const again = open(room, "audience");
    room.pass(20_000);
    expect(speaker.other).toBe("here");
    again.close();
    room.pass(6000);
    expect(speaker.other).toBe("gone");
  });

  it("ends without a farewell when a question goes unanswered, and comes back", () => {
    const { room, audience, speaker } = pair();
    room.crash(audience);
    room.pass(4000);
    expect(speaker.other).toBe("here");
    room.pass(12_000);
    expect(speaker.other).toBe("gone");
    open(room, "audience");
    expect(speaker.other).toBe("here");
  });

  it("outlives timers that the browser slows down to one beat a minute", () => {
    const { room, audience, speaker } = pair();
    for (let minute = 0; minute < 5; minute += 1) {
      room.pass(58_000, true);
      room.pass(2000);
      expect([audience.other, speaker.other]).toEqual(["here", "here"]);
    }
  });
});

describe("two talks in two tabs", () => {
  it("do not drive each other", () => {
    const room = new Room();
    const one = open(room, "audience");
    const other = open(room, "speaker", { talk: "two" });
    other.goToStep(8);
    room.deliver();
    expect(stepOf(one)).toBe(1);
    expect(one.other).toBe("unknown");
  });

  it("part when a tab is copied: the copy takes its leave and the first stays", () => {
    const room = new Room();
    const left: string[] = [];
    open(room, "audience", { onTwin: () => left.push("first") });
    room.pass(20_000);
    const copy = open(room, "audience", { onTwin: () => left.push("copy") });
    expect(left).toEqual(["copy"]);
    copy.goToStep(5);
    room.deliver();
  });

  it("part once when both copies begin at the same moment", () => {
    const room = new Room();
    const left: string[] = [];
    room.isHolding = true;
    for (const name of ["a", "b"]) open(room, "audience", { onTwin: () => left.push(name) });
    room.isHolding = false;
    room.pass(4000);
    expect(new Set(left).size).toBe(1);
  });
});
