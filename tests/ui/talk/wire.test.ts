import { describe, expect, it } from "vitest";
import { type MessageTarget, type PageOfWindows, WindowWire } from "../../../src/ui/talk/wire.ts";

/** A window that writes down what it is sent. */
function target(): MessageTarget & { closed: boolean; readonly got: [unknown, string][] } {
  const got: [unknown, string][] = [];
  return { closed: false, got, postMessage: (message, origin) => void got.push([message, origin]) };
}

function page(origin: string, opener: MessageTarget | null = null) {
  const listeners = new Set<(event: MessageEvent) => void>();
  const around: PageOfWindows = {
    origin,
    opener,
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
  const receive = (data: unknown, from: string, source: unknown = target()): void => {
    for (const listener of listeners) listener({ data, origin: from, source } as MessageEvent);
  };
  return { around, receive, listeners };
}

const SITE = "https://example.org";

describe("the way from window to window", () => {
  it("sends to the opener and to what was opened, only if they are of this site", () => {
    const [opener, opened] = [target(), target()];
    const wire = new WindowWire("one", page(SITE, opener).around);
    wire.add(opened);
    wire.send({ talk: "one" });
    expect([opener.got, opened.got]).toEqual([[[{ talk: "one" }, SITE]], [[{ talk: "one" }, SITE]]]);
    opened.closed = true;
    wire.send({ talk: "one" });
    expect([opener.got.length, opened.got.length]).toEqual([2, 1]);
  });

  it("hears only this site and this talk", () => {
    const { around, receive } = page(SITE);
    const heard: unknown[] = [];
    new WindowWire("one", around).listen((data) => heard.push(data));
    receive({ talk: "one", kind: "hello" }, SITE);
    receive({ talk: "one", kind: "hello" }, "https://elsewhere.org");
    receive({ talk: "two", kind: "hello" }, SITE);
    receive("one", SITE);
    receive(null, SITE);
    expect(heard).toEqual([{ talk: "one", kind: "hello" }]);
  });

  it("answers a window that it no longer knows of after a reload", () => {
    const { around, receive } = page(SITE);
    const [speaker, stranger] = [target(), target()];
    const wire = new WindowWire("one", around);
    wire.listen(() => undefined);
    receive({ talk: "one" }, SITE, speaker);
    receive({ talk: "two" }, SITE, stranger);
    receive({ talk: "one" }, SITE, null);
    wire.send("answer");
    expect([speaker.got.length, stranger.got.length]).toEqual([1, 0]);
  });

  it("works between pages from disk, which have no origin, and hears no site there", () => {
    const opener = target();
    const { around, receive } = page("null", opener);
    const heard: unknown[] = [];
    const wire = new WindowWire("one", around);
    wire.listen((data) => heard.push(data));
    wire.send("hello");
    expect(opener.got).toEqual([["hello", "*"]]);
    receive({ talk: "one" }, "null");
    receive({ talk: "one" }, "file://");
    receive({ talk: "one" }, "https://elsewhere.org");
    expect(heard.length).toBe(2);
  });

  it("is silent once it is closed", () => {
    const { around, listeners } = page(SITE);
    new WindowWire("one", around).close();
    expect(listeners.size).toBe(0);
  });
});
