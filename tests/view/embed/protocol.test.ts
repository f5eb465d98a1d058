import { describe, expect, it } from "vitest";
import {
  type FrameMessage,
  type HostMessage,
  readFrameMessage,
  readMessage,
  sealed,
} from "../../../src/view/embed/protocol.ts";
import { isMutating } from "../../support/mutating.ts";
import { type Seeded, seeded } from "../../support/seeded.ts";

const FROM_HOST: readonly HostMessage[] = [
  { type: "setView", view: "stop=2023-12&partner=TUN", id: "a" },
  { type: "setView", view: "", id: null },
  { type: "step", by: 1, id: 7 },
  { type: "step", by: -1, id: null },
  { type: "step", to: "2023-12", id: null },
  { type: "getState", id: 0 },
  { type: "live", allowed: false },
];

const FROM_FRAME: readonly FrameMessage[] = [
  { type: "ready", edition: "abc", view: "" },
  { type: "viewChanged", view: "stop=2017-06", heading: "Document of 13 June 2017", by: "host" },
  { type: "height", heightPx: 512.5 },
  { type: "state", id: "a", view: "", heading: "", isLive: true },
  { type: "error", id: null, message: "The view is not known." },
  { type: "wantsLive" },
  { type: "leftLive" },
];

const HEAD = { routeAtlas: 1 };

describe("a message to the frame", () => {
  it.each(FROM_HOST)("is read as it was written: $type", (message) => {
    expect(readMessage(sealed(message))).toEqual(message);
    expect(readMessage(structuredClone({ ...sealed(message), later: "something new" }))).toEqual(message);
  });

  it.each([
    ["nothing", null],
    ["a text", '{"routeAtlas":1,"type":"getState"}'],
    ["a list", [{ ...HEAD, type: "getState" }]],
    ["without a version", { type: "getState" }],
    ["of another version", { routeAtlas: 2, type: "getState" }],
    ["of a version in letters", { routeAtlas: "1", type: "getState" }],
    ["of a type that every object has", { ...HEAD, type: "constructor" }],
    ["what the frame itself says", sealed({ type: "ready", edition: "", view: "" } satisfies FrameMessage)],
    ["a view that is no text", { ...HEAD, type: "setView", view: { toString: "stop=2017-06" } }],
    ["a view as long as a book", { ...HEAD, type: "setView", view: "x".repeat(2001) }],
    ["a step of two", { ...HEAD, type: "step", by: 2 }],
    ["a step in letters", { ...HEAD, type: "step", by: "1" }],
    ["a step by and to", { ...HEAD, type: "step", by: 1, to: "2017-06" }],
    ["a step to nowhere", { ...HEAD, type: "step" }],
    ["a step to markup", { ...HEAD, type: "step", to: "<img src>" }],
    ["a step to two stops", { ...HEAD, type: "step", to: "2017-06\n2021-05" }],
    ["a permission of another type", { ...HEAD, type: "later", allowed: true }],
    ["a list with the fields of a message", Object.assign([], { ...HEAD, type: "getState" })],
    ["a function with the fields of a message", Object.assign(() => 0, { ...HEAD, type: "getState" })],
    ["a permission that is almost one", { ...HEAD, type: "live", allowed: 1 }],
    ["an id that is an object", { ...HEAD, type: "getState", id: {} }],
    ["an id that is no number", { ...HEAD, type: "getState", id: Number.NaN }],
    ["an id as long as a letter", { ...HEAD, type: "getState", id: "x".repeat(101) }],
  ])("is passed over when it is %s", (_, data) => {
    expect(readMessage(data)).toBeNull();
  });

  it("may be as long as the contract says", () => {
    const view = "x".repeat(2000);
    const id = "x".repeat(100);
    expect(readMessage({ ...HEAD, type: "setView", view, id })).toEqual({ type: "setView", view, id });
    expect(readMessage({ ...HEAD, type: "step", to: "2023-12b" })).toEqual({ type: "step", to: "2023-12b", id: null });
  });

  it("takes nothing from what an object inherits", () => {
    expect(readMessage(Object.create({ ...HEAD, type: "getState" }))).toBeNull();
    expect(readMessage(JSON.parse('{"__proto__":{"routeAtlas":1,"type":"getState"}}'))).toBeNull();
  });
});

describe("a message from the frame", () => {
  it.each(FROM_FRAME)("is read as it was written: $type", (message) => {
    expect(readFrameMessage(structuredClone(sealed(message)))).toEqual(message);
  });

  it("may be as long as the contract says", () => {
    const most = { type: "viewChanged", view: "x".repeat(2000), heading: "x".repeat(1000), by: "reader" } as const;
    expect(readFrameMessage({ ...HEAD, ...most })).toEqual(most);
    expect(readFrameMessage({ ...HEAD, type: "height", heightPx: 20_000 })).toEqual({
      type: "height",
      heightPx: 20_000,
    });
  });

  it.each([
    ["nothing", null],
    ["a text", '{"routeAtlas":1,"type":"wantsLive"}'],
    ["of another version", { routeAtlas: 2, type: "wantsLive" }],
    ["a height of nothing", { ...HEAD, type: "height", heightPx: 0 }],
    ["a height above the most", { ...HEAD, type: "height", heightPx: 20_001 }],
    ["an edition as long as a letter", { ...HEAD, type: "ready", edition: "x".repeat(101), view: "" }],
    ["a view that is none", { ...HEAD, type: "ready", edition: "a" }],
    ["a change without its heading", { ...HEAD, type: "viewChanged", view: "", by: "host" }],
    ["a heading as long as a page", { ...HEAD, type: "viewChanged", view: "", by: "host", heading: "x".repeat(1001) }],
    ["a change without its view", { ...HEAD, type: "viewChanged", heading: "", by: "host" }],
    ["a state that is almost live", { ...HEAD, type: "state", id: 1, view: "", heading: "", isLive: 1 }],
    ["a state without its heading", { ...HEAD, type: "state", id: 1, view: "", isLive: true }],
    ["a state without its view", { ...HEAD, type: "state", id: 1, heading: "", isLive: true }],
    ["a state for nobody", { ...HEAD, type: "state", id: {}, view: "", heading: "", isLive: true }],
    ["an error without its words", { ...HEAD, type: "error", id: null }],
    ["an error as long as a page", { ...HEAD, type: "error", id: null, message: "x".repeat(1001) }],
    ["words that are no error", { ...HEAD, type: "later", id: null, message: "x" }],
    ["a height below nothing", { ...HEAD, type: "height", heightPx: -1 }],
    ["a height without end", { ...HEAD, type: "height", heightPx: Number.POSITIVE_INFINITY }],
    ["a height that breaks the page", { ...HEAD, type: "height", heightPx: 1e9 }],
    ["a height in letters", { ...HEAD, type: "height", heightPx: "100" }],
    ["a change by nobody", { ...HEAD, type: "viewChanged", view: "", heading: "", by: "me" }],
    ["what the page itself says", sealed({ type: "getState", id: null } satisfies HostMessage)],
  ])("is passed over when it is %s", (_, data) => {
    expect(readFrameMessage(data)).toBeNull();
  });
});

describe("whatever a page sends", () => {
  const SEED = 20_261_122;

  it.skipIf(isMutating)(`is a message of the contract or nothing (20 000 generated, seed ${SEED})`, () => {
    const random = seeded(SEED);
    const faults: unknown[] = [];
    let read = 0;
    for (let count = 0; count < 10_000; count += 1) {
      const message = readMessage(strange(random));
      const answer = readFrameMessage(strange(random));
      for (const value of [message, answer]) {
        if (value === null) continue;
        read += 1;
        const isFlat = Object.values(value).every((field) => field === null || typeof field !== "object");
        if (!isFlat || JSON.stringify(value).length > 13_000) faults.push(value);
      }
      if (message?.type === "setView" && message.view.length > 2000) faults.push(message);
      if (message?.type === "step" && "by" in message && Math.abs(message.by) !== 1) faults.push(message);
    }
    expect(faults).toEqual([]);
    // Else the generator would prove nothing.
    expect(read).toBeGreaterThan(500);
  });
});

const NAMES = ["routeAtlas", "type", "view", "by", "to", "allowed", "id", "heading", "heightPx", "edition", "message"];
const TYPES = [...FROM_HOST, ...FROM_FRAME].map(({ type }) => type);

/** Mostly a message of the contract in which some fields went wrong; sometimes anything. */
function strange(random: Seeded): unknown {
  if (random.next() < 0.1) return anything(random, 0);
  const fields: Record<string, unknown> = { routeAtlas: 1, type: random.pick(TYPES) };
  const count = random.whole(0, 6);
  for (let at = 0; at < count; at += 1) fields[random.pick(NAMES)] = anything(random, 0);
  if (random.next() < 0.5) Object.assign(fields, random.pick([...FROM_HOST, ...FROM_FRAME]));
  if (random.next() < 0.3) fields[random.pick(NAMES)] = anything(random, 0);
  return fields;
}

function anything(random: Seeded, depth: number): unknown {
  const kind = random.whole(0, depth > 2 ? 8 : 11);
  if (kind === 0) return null;
  if (kind === 1) return undefined;
  if (kind === 2) return random.next() < 0.5;
  if (kind === 3) return random.pick([0, 1, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -0.5, 1e-300]);
  if (kind === 4) return random.pick(["", "1", "stop=2017-06", "2023-12", "__proto__", "<script>", "\u0000", "\ud800"]);
  if (kind === 5) return "x".repeat(random.pick([1, 100, 101, 2000, 2001, 30_000]));
  if (kind === 6) return new Date(random.whole(0, 1e9));
  if (kind === 7) return BigInt(random.whole(0, 9));
  if (kind === 8) return Symbol.iterator;
  if (kind === 9) return Array.from({ length: random.whole(0, 3) }, () => anything(random, depth + 1));
  if (kind === 10) return new Map([["type", anything(random, depth + 1)]]);
  return Object.fromEntries([[random.pick([...NAMES, "__proto__", "constructor"]), anything(random, depth + 1)]]);
}
