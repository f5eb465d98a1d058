import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Drawing } from "../../../src/ui/export/drawing.svelte.ts";
import type { ExportedPicture } from "../../../src/ui/export/exportPicture.ts";

const pictureOf = (svg: string): ExportedPicture => ({ svg, altText: "", hasFaces: true, widthPx: 1, heightPx: 1 });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("what is drawn", () => {
  it("is the last of several wishes, and a click that came before it gets the last as well", async () => {
    const draw = vi.fn((wish: string) => Promise.resolve(pictureOf(wish)));
    const drawing = new Drawing(draw);
    drawing.wish("first");
    await vi.runAllTimersAsync();
    drawing.wish("6");
    const clicked = drawing.wanted;
    drawing.wish("60");
    drawing.wish("600");
    await vi.runAllTimersAsync();
    expect((await clicked).svg).toBe("600");
    expect(drawing.picture?.svg).toBe("600");
    expect(draw.mock.calls).toEqual([["first"], ["600"]]);
    drawing.destroy();
  });

  it("says that it is drawing only when that takes long, and is not overtaken by an older wish", async () => {
    const finish = new Map<string, (picture: ExportedPicture) => void>();
    const drawing = new Drawing((wish: string) => new Promise((fulfil) => finish.set(wish, fulfil)));
    drawing.wish("slow");
    await vi.advanceTimersByTimeAsync(299);
    expect(drawing.isSlow).toBe(false);
    await vi.advanceTimersByTimeAsync(2);
    expect(drawing.isSlow).toBe(true);
    drawing.wish("next");
    await vi.advanceTimersByTimeAsync(200);
    finish.get("next")?.(pictureOf("next"));
    await vi.advanceTimersByTimeAsync(0);
    expect(drawing.isSlow).toBe(false);
    finish.get("slow")?.(pictureOf("slow"));
    await vi.advanceTimersByTimeAsync(500);
    expect([drawing.picture?.svg, drawing.isSlow]).toEqual(["next", false]);
    drawing.destroy();
  });

  it("keeps the last picture and tells the reason when a wish fails, until the next succeeds", async () => {
    const drawing = new Drawing((wish: string) =>
      wish === "bad" ? Promise.reject(new Error("No shapes.")) : Promise.resolve(pictureOf(wish)),
    );
    drawing.wish("good");
    await vi.runAllTimersAsync();
    drawing.wish("bad");
    const refused = expect(drawing.wanted).rejects.toThrow("No shapes.");
    await vi.runAllTimersAsync();
    await refused;
    expect([drawing.picture?.svg, drawing.problem]).toEqual(["good", new Error("No shapes.")]);
    drawing.wish("better");
    await vi.runAllTimersAsync();
    expect([drawing.picture?.svg, drawing.problem]).toEqual(["better", null]);
    drawing.destroy();
  });

  it("gives back the address of the picture before it", async () => {
    const revoke = vi.spyOn(URL, "revokeObjectURL");
    const drawing = new Drawing((wish: string) => Promise.resolve(pictureOf(wish)));
    drawing.wish("one");
    await vi.runAllTimersAsync();
    const { address } = drawing;
    drawing.wish("two");
    await vi.runAllTimersAsync();
    expect(revoke.mock.calls).toEqual([[address]]);
    drawing.destroy();
    expect(revoke.mock.calls).toEqual([[address], [drawing.address]]);
    revoke.mockRestore();
  });
});
