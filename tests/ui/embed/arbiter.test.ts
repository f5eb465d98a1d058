import { describe, expect, it } from "vitest";
import { type Arbiter, arbiterOver, type LiveChannel } from "../../../src/ui/embed/arbiter.ts";

/** Frames of one page, whose channel delivers at once to all others. */
function page(count: number) {
  const listeners: ((event: MessageEvent<unknown>) => void)[] = [];
  const live = new Set<number>();
  const frames: Arbiter[] = Array.from({ length: count }, (_, place) => {
    const channel = {
      postMessage: (data: unknown) => {
        for (const [other, listener] of listeners.entries()) if (other !== place) listener({ data } as MessageEvent);
      },
      addEventListener: (_type: string, listener: (event: MessageEvent<unknown>) => void) => {
        listeners[place] = listener;
      },
      close: () => undefined,
    } as LiveChannel;
    const arbiter = arbiterOver(channel, `frame-${place}`, () => {
      live.delete(place);
      arbiter.leave();
    });
    return arbiter;
  });
  const use = (place: number): void => {
    live.add(place);
    frames[place]?.use();
  };
  return { use, live, say: (data: unknown) => listeners.forEach((listener) => listener({ data } as MessageEvent)) };
}

describe("frames that want to move", () => {
  it("move two at a time: the one used longest ago is a picture again", () => {
    const { use, live } = page(4);
    use(0);
    use(1);
    expect([...live]).toEqual([0, 1]);
    use(2);
    expect([...live]).toEqual([1, 2]);
    use(1);
    use(3);
    expect([...live].sort()).toEqual([1, 3]);
    use(0);
    expect([...live].sort()).toEqual([0, 3]);
  });

  it("keep their turn when others say nothing that they understand", () => {
    const { use, live, say } = page(1);
    use(0);
    for (const data of [null, "x", { frame: 1, isLive: true }, { frame: "a" }, { frame: "a".repeat(65), isLive: true }])
      for (let times = 0; times < 3; times += 1) say(data);
    expect([...live]).toEqual([0]);
  });

  it("move without a channel, where nobody can be asked", () => {
    const alone = arbiterOver(null, "a", () => expect.fail());
    alone.use();
    alone.leave();
  });
});
