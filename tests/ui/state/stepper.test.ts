import { describe, expect, it } from "vitest";
import { type Clock, PLAY_REST_MS, Stepper } from "../../../src/ui/state/stepper.svelte.ts";

/** A clock that ticks when it is told to. */
class FakeClock implements Clock {
  readonly runs = new Set<() => void>();
  readonly rests: number[] = [];

  readonly every = (ms: number, run: () => void): (() => void) => {
    const own = (): void => run();
    this.rests.push(ms);
    this.runs.add(own);
    return () => void this.runs.delete(own);
  };

  tick(): void {
    for (const run of [...this.runs]) run();
  }
}

interface Bench {
  readonly stepper: Stepper;
  readonly clock: FakeClock;
  readonly visited: string[];
}

function bench(start = "b", stops: readonly string[] = ["a", "b", "c", "d"]): Bench {
  const visited: string[] = [];
  const clock = new FakeClock();
  const stepper = new Stepper(
    stops,
    () => visited.at(-1) ?? start,
    (stop) => visited.push(stop),
    clock,
  );
  return { stepper, clock, visited };
}

describe("stepping", () => {
  it("goes by whole documents in both directions", () => {
    const { stepper, visited } = bench();
    stepper.step(1);
    stepper.step(1);
    stepper.step(-1);
    expect(visited).toEqual(["c", "d", "c"]);
  });

  it("stays at the ends and goes nowhere from there", () => {
    const { stepper, visited } = bench("d");
    stepper.step(1);
    stepper.last();
    expect(visited).toEqual([]);
    stepper.step(-99);
    stepper.step(-1);
    stepper.first();
    expect(visited).toEqual(["a"]);
  });

  it("goes to the first, the last and a chosen document", () => {
    const { stepper, visited } = bench();
    stepper.last();
    stepper.first();
    stepper.choose("c");
    expect(visited).toEqual(["d", "a", "c"]);
  });

  it("knows the ends", () => {
    expect([bench("a").stepper.isFirst, bench("a").stepper.isLast]).toEqual([true, false]);
    expect([bench("d").stepper.isFirst, bench("d").stepper.isLast]).toEqual([false, true]);
  });

  it("follows the view when something else has changed the stop", () => {
    let stop = "a";
    const visited: string[] = [];
    const stepper = new Stepper(
      ["a", "b", "c"],
      () => stop,
      (next) => visited.push(next),
      new FakeClock(),
    );
    stop = "b";
    stepper.step(1);
    expect(visited).toEqual(["c"]);
  });

  it("begins at the first document from a stop that it does not know", () => {
    const { stepper, visited } = bench("elsewhere");
    stepper.step(1);
    expect(visited).toEqual(["a"]);
  });
});

describe("playing", () => {
  it("rests on each document and stops at the last", () => {
    const { stepper, clock, visited } = bench("a", ["a", "b", "c"]);
    stepper.play();
    expect([stepper.isPlaying, visited, clock.rests]).toEqual([true, [], [PLAY_REST_MS]]);
    clock.tick();
    expect([stepper.isPlaying, visited]).toEqual([true, ["b"]]);
    clock.tick();
    expect([stepper.isPlaying, visited, clock.runs.size]).toEqual([false, ["b", "c"], 0]);
    clock.tick();
    expect(visited).toEqual(["b", "c"]);
  });

  it("starts over from the last document", () => {
    const { stepper, clock, visited } = bench("d");
    stepper.play();
    clock.tick();
    expect([visited, stepper.isPlaying]).toEqual([["a", "b"], true]);
  });

  it("runs one clock, however often it is asked to play", () => {
    const { stepper, clock } = bench("a");
    stepper.play();
    stepper.play();
    expect(clock.runs.size).toBe(1);
  });

  it("can be paused and taken up again where it was", () => {
    const { stepper, clock, visited } = bench("a");
    stepper.play();
    clock.tick();
    stepper.pause();
    stepper.pause();
    clock.tick();
    expect([stepper.isPlaying, visited, clock.runs.size]).toEqual([false, ["b"], 0]);
    stepper.play();
    clock.tick();
    expect(visited).toEqual(["b", "c"]);
  });

  it.each([
    ["a step", (stepper: Stepper) => stepper.step(1)],
    ["a step that goes nowhere", (stepper: Stepper) => stepper.step(-1)],
    ["the first", (stepper: Stepper) => stepper.first()],
    ["the last", (stepper: Stepper) => stepper.last()],
    ["a choice", (stepper: Stepper) => stepper.choose("c")],
  ])("yields to %s by hand", (_, act) => {
    const { stepper, clock } = bench("a");
    stepper.play();
    act(stepper);
    expect([stepper.isPlaying, clock.runs.size]).toEqual([false, 0]);
  });

  it("ends at once where there is one document", () => {
    const { stepper, clock, visited } = bench("a", ["a"]);
    stepper.play();
    clock.tick();
    expect([stepper.isPlaying, visited]).toEqual([false, []]);
  });

  it("rests long enough to read a heading", () => {
    expect(PLAY_REST_MS).toBeGreaterThanOrEqual(3000);
  });
});
