import { describe, expect, it } from "vitest";
import { arbiterOf } from "../../src/loader/arbiter.ts";

describe("the two live maps of a page", () => {
  it("give way in the order in which they were used", () => {
    const arbiter = arbiterOf<string>(() => true);
    expect(arbiter.wants("a")).toEqual([]);
    expect(arbiter.wants("b")).toEqual([]);
    expect(arbiter.wants("c")).toEqual(["a"]);
    expect(arbiter.wants("b")).toEqual([]);
    expect(arbiter.wants("a")).toEqual(["c"]);
  });

  it("leave room when one becomes a picture by itself", () => {
    const arbiter = arbiterOf<string>(() => true);
    for (const name of ["a", "b"]) arbiter.wants(name);
    arbiter.left("a");
    arbiter.left("a");
    expect(arbiter.wants("c")).toEqual([]);
    expect(arbiter.wants("d")).toEqual(["b"]);
  });

  it("are never more than two, whatever is used and left", () => {
    const arbiter = arbiterOf<number>((name) => name % 3 > 0);
    const live = new Set<number>();
    for (let turn = 0; turn < 2000; turn += 1) {
      const name = (turn * 7919) % 11;
      if (turn % 5 === 0) {
        arbiter.left(name);
        live.delete(name);
        continue;
      }
      live.add(name);
      for (const other of arbiter.wants(name)) live.delete(other);
      expect(live.size).toBeLessThanOrEqual(2);
      expect(live.has(name)).toBe(true);
    }
  });

  it("give way first where nobody sees them, and come back when they are seen and another is not", () => {
    const seen = new Set(["a", "c"]);
    const arbiter = arbiterOf<string>((name) => seen.has(name));
    for (const name of ["a", "b"]) arbiter.wants(name);
    expect(arbiter.wants("c")).toEqual(["b"]);
    expect(arbiter.next()).toBe(null);
    seen.add("b");
    expect(arbiter.next()).toBe(null);
    seen.delete("a");
    expect(arbiter.next()).toBe("b");
    expect(arbiter.wants("b")).toEqual(["a"]);
    expect(arbiter.next()).toBe(null);
  });

  it("come back when another is closed, and never when they have been closed or are gone", () => {
    const arbiter = arbiterOf<string>(() => true);
    for (const name of ["a", "b", "c"]) arbiter.wants(name);
    arbiter.left("b");
    expect(arbiter.next()).toBe("a");
    arbiter.forget("a");
    expect(arbiter.next()).toBe(null);
  });
});
