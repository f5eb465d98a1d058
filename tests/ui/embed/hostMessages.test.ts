import { describe, expect, it } from "vitest";
import { type FrameWindow, talkToHost } from "../../../src/ui/embed/hostMessages.ts";
import type { HostMessage } from "../../../src/view/embed/protocol.ts";

/** A frame whose page remembers what it is told. */
function framed() {
  const told: [message: unknown, origin: string][] = [];
  const parent = { postMessage: (message: unknown, origin: string) => void told.push([message, origin]) };
  const listeners = new Set<(event: MessageEvent) => void>();
  const frame = {
    parent,
    addEventListener: (_: string, listener: (event: MessageEvent) => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: (event: MessageEvent) => void) => void listeners.delete(listener),
  } as unknown as FrameWindow;
  const send = (data: unknown, origin = "https://paper.example", source: unknown = parent): void => {
    for (const listener of listeners) listener({ data, origin, source } as MessageEvent);
  };
  return { frame, told, send };
}

const ASK = { routeAtlas: 1, type: "getState", id: 1 };

describe("a frame in a page", () => {
  it("hears its own page and nobody else", () => {
    const { frame, send } = framed();
    const heard: HostMessage[] = [];
    talkToHost(frame, null, (message) => heard.push(message));
    send(ASK, "https://evil.example", {});
    send(ASK, "https://evil.example", null);
    send("<img src=x onerror=alert(1)>");
    expect(heard).toEqual([]);
    send(ASK);
    expect(heard).toEqual([{ type: "getState", id: 1 }]);
  });

  it("hears and tells only the hosts that its address names, and nobody where that list is empty", () => {
    const { frame, send, told } = framed();
    const heard: HostMessage[] = [];
    const talk = talkToHost(frame, ["https://paper.example"], (message) => heard.push(message));
    for (const origin of ["https://evil.example", "null", "https://paper.example.evil.example"]) send(ASK, origin);
    expect(heard).toEqual([]);
    send(ASK);
    expect(heard).toHaveLength(1);
    talk.say({ type: "wantsLive" });
    expect(told).toEqual([[{ routeAtlas: 1, type: "wantsLive" }, "https://paper.example"]]);
    const closed = framed();
    talkToHost(closed.frame, [], (message) => heard.push(message)).say({ type: "leftLive" });
    closed.send(ASK);
    expect([closed.told, heard.length]).toEqual([[], 1]);
  });

  it("tells any page where no host is named, and is silent when it is closed or a page of its own", () => {
    const { frame, told, send } = framed();
    let count = 0;
    const talk = talkToHost(frame, null, () => (count += 1));
    talk.say({ type: "height", heightPx: 5 });
    expect(told).toEqual([[{ routeAtlas: 1, type: "height", heightPx: 5 }, "*"]]);
    talk.close();
    send(ASK);
    expect(count).toBe(0);
    const alone = { addEventListener: () => expect.fail(), removeEventListener: () => undefined };
    const own = Object.assign(alone, { parent: alone }) as unknown as FrameWindow;
    talkToHost(own, null, () => expect.fail()).say({ type: "wantsLive" });
  });
});
