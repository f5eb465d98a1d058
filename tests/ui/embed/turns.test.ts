import { describe, expect, it } from "vitest";
import { type LiveChannel, type Turns, turnsOver } from "../../../src/ui/embed/live/turns.ts";

/** Frames of one page, whose channel delivers at once to all others. */
function page(count: number) {
  const listeners: ((event: MessageEvent<unknown>) => void)[] = [];
  const live = new Set<number>();
  let clock = 0;
  const pending: (() => void)[] = [];
  const frames: Turns[] = Array.from({ length: count }, (_, place) => {
    const channel = {
      postMessage: (data: unknown) => {
        for (const [other, listener] of listeners.entries()) if (other !== place) listener({ data } as MessageEvent);
      },
      addEventListener: (_type: string, listener: (event: MessageEvent<unknown>) => void) => {
        listeners[place] = listener;
      },
    } as LiveChannel;
    const deeds = {
      give: () => {
        live.delete(place);
        frames[place]?.leave(true);
      },
      take: () => use(place),
    };
    return turnsOver(channel, `frame-${place}`, deeds, { now: () => ++clock, later: (deed) => pending.push(deed) });
  });
  const use = (place: number): void => {
    live.add(place);
    frames[place]?.use();
  };
  const after = (deed: () => void): void => {
    deed();
    while (pending.length > 0) pending.shift()?.();
  };
  const moving = (): number[] => [...live].sort();
  return {
    use: (place: number) => after(() => use(place)),
    moving,
    see: (place: number, isSeen: boolean) => after(() => frames[place]?.see(isSeen)),
    close: (place: number) =>
      after(() => {
        live.delete(place);
        frames[place]?.leave(false);
      }),
    say: (data: unknown) => listeners.forEach((listener) => listener({ data } as MessageEvent)),
  };
}

describe("frames that want to move", () => {
  it("move two at a time: the one used longest ago is a picture again", () => {
    const { use, moving } = page(4);
    for (const place of [0, 1, 2]) use(place);
    expect(moving()).toEqual([1, 2]);
    use(1);
    use(3);
    expect(moving()).toEqual([1, 3]);
    use(0);
    expect(moving()).toEqual([0, 3]);
  });

  it("give way first where nobody sees them, although they were used last", () => {
    const { use, moving, see } = page(3);
    use(0);
    use(1);
    see(1, false);
    use(2);
    expect(moving()).toEqual([0, 2]);
  });

  it("move again by themselves when they are read again and one of the others is not", () => {
    const { use, moving, see } = page(3);
    use(0);
    see(0, false);
    use(1);
    use(2);
    expect(moving()).toEqual([1, 2]);
    see(0, true);
    expect(moving()).toEqual([1, 2]);
    see(1, false);
    expect(moving()).toEqual([0, 2]);
    see(2, false);
    see(1, true);
    expect(moving()).toEqual([0, 1]);
  });

  it("move again by themselves when another is closed, but stay as their readers left them", () => {
    const { use, moving, close } = page(4);
    for (const place of [0, 1, 2]) use(place);
    close(1);
    expect(moving()).toEqual([0, 2]);
    close(0);
    close(2);
    expect(moving()).toEqual([]);
  });

  it("are never more than two, whatever is used, seen and closed", () => {
    const { use, moving, see, close } = page(11);
    for (let turn = 0; turn < 3000; turn += 1) {
      const place = (turn * 7919) % 11;
      const deed = (turn * 104_729) % 7;
      if (deed === 0) close(place);
      else if (deed < 3) see(place, deed === 1);
      else use(place);
      expect(moving().length, `turn ${turn}`).toBeLessThanOrEqual(2);
    }
  });

  it("keep their turn when others say nothing that they understand", () => {
    const { use, moving, say } = page(1);
    use(0);
    const whole = { frame: "a", isLive: true, isSeen: true, usedAtMs: 9e15 };
    const strange = [
      null,
      "x",
      { ...whole, frame: 1 },
      { ...whole, usedAtMs: "9" },
      { ...whole, frame: "a".repeat(65) },
    ];
    for (const data of strange)
      for (const frame of ["b", "c"]) say(data && typeof data === "object" ? { ...whole, ...data } : frame);
    expect(moving()).toEqual([0]);
  });

  it("move without a channel, where nobody can be asked", () => {
    const alone = turnsOver(null, "a", { give: () => expect.fail(), take: () => expect.fail() });
    alone.use();
    alone.see(false);
    alone.leave(false);
  });
});
