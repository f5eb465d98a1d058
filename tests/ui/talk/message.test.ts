import { describe, expect, it } from "vitest";
import { PROTOCOL_VERSION, readMessage } from "../../../src/ui/talk/message.ts";
import { open, PLACE, Room } from "./talking.ts";
import { seeded } from "../../support/seeded.ts";

const HEAD = { v: PROTOCOL_VERSION, talk: "one", from: "window-x", role: "speaker", number: 1 };
const STAMP = { count: 3, by: "window-x" };
const STATE = {
  ...HEAD,
  kind: "state",
  tour: null,
  shared: {
    place: { value: { tour: "a", step: 2, seen: null }, stamp: STAMP },
    blank: { value: true, stamp: STAMP },
    timer: { value: { runningSinceMs: 5, elapsedMs: 7 }, stamp: STAMP },
  },
};

describe("a message", () => {
  it("is read when it is one of this talk", () => {
    for (const kind of ["hello", "bye"]) expect(readMessage({ ...HEAD, kind }, "one")).toEqual({ ...HEAD, kind });
    expect(readMessage(STATE, "one")).toEqual(STATE);
  });

  it.each([
    ["nothing", null],
    ["a text", "hello"],
    ["a list", [HEAD]],
    ["another version", { ...HEAD, v: 2, kind: "hello" }],
    ["another talk", { ...HEAD, talk: "two", kind: "hello" }],
    ["no sender", { ...HEAD, from: undefined, kind: "hello" }],
    ["a strange role", { ...HEAD, role: "king", kind: "hello" }],
    ["a number that counts nothing", { ...HEAD, number: -1.5, kind: "hello" }],
    ["a kind of its own", { ...HEAD, kind: "run" }],
    ["a kind that every object has", { ...HEAD, kind: "constructor" }],
    [
      "a step of no tour",
      { ...HEAD, kind: "step", place: { value: { tour: "<b>", step: 1, seen: null }, stamp: STAMP } },
    ],
    ["a step before the first", { ...HEAD, kind: "step", place: { value: { ...PLACE, step: 0 }, stamp: STAMP } }],
    ["a step without its decision", { ...HEAD, kind: "step", place: { value: PLACE } }],
    [
      "a view as long as a book",
      { ...HEAD, kind: "step", place: { value: { ...PLACE, seen: "x".repeat(1e6) }, stamp: STAMP } },
    ],
    [
      "a time that never was",
      { ...HEAD, kind: "timer", timer: { value: { runningSinceMs: Number.NaN, elapsedMs: 0 }, stamp: STAMP } },
    ],
  ])("is ignored when it is %s", (_, data) => {
    expect(readMessage(data, "one")).toBeNull();
  });

  it("with a tour that cannot be read still says where the talk is", () => {
    for (const tour of [{}, { id: "x" }, [], 7, { ...STATE, steps: [] }])
      expect(readMessage({ ...STATE, tour }, "one")).toEqual({ ...STATE, tour: null });
  });
});

describe("whatever comes over the channel", () => {
  it("throws nothing and leaves a talk in a state that can be used", () => {
    const { next: random, pick } = seeded(20261122);
    const junk = (depth: number): unknown =>
      depth > 3
        ? pick([null, undefined, 0, -1, Number.NaN, Infinity, "", "x", "__proto__", true, 2 ** 60])
        : pick([
            () => pick([null, 1, "step", [], {}]),
            () => Array.from({ length: 3 }, () => junk(depth + 1)),
            () => Object.fromEntries(keys.map((key) => [key, junk(depth + 1)])),
            () => damaged(STATE, depth),
          ])();
    const keys = [
      "v",
      "talk",
      "from",
      "role",
      "number",
      "kind",
      "place",
      "blank",
      "timer",
      "shared",
      "tour",
      "value",
      "stamp",
    ];
    const damaged = (value: unknown, depth: number): unknown => {
      if (typeof value !== "object" || value === null) return random() < 0.15 ? junk(depth + 2) : value;
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, inner]) => (random() < 0.05 ? [] : [[key, damaged(inner, depth)]])),
      );
    };
    const room = new Room();
    const audience = open(room, "audience");
    for (let count = 0; count < 3000; count += 1) {
      const message = damaged(
        { ...STATE, number: count + 1, kind: pick(["state", "step", "blank", "timer", "bye", "heartbeat", "hello"]) },
        0,
      );
      room.interject(random() < 0.5 ? message : junk(0));
      const { tour, step } = audience.place;
      expect(tour).toMatch(/^[a-z0-9-]+$/);
      expect(Number.isSafeInteger(step) && step >= 1).toBe(true);
      expect(typeof audience.isBlank).toBe("boolean");
      expect(Number.isFinite(audience.elapsedMs(room.now()))).toBe(true);
    }
    audience.goToStep(4);
    expect(audience.place.step).toBe(4);
  });
});
