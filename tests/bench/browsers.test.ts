import { describe, expect, it, vi } from "vitest";
import { keepBrowser, within } from "../../bench/browsers.mjs";

function fakeBrowser() {
  const browser = { isThere: true, isConnected: () => browser.isThere, close: () => Promise.resolve() };
  return browser;
}

describe("the browser of many visits", () => {
  it("stays the same and is warmed once", async () => {
    const launch = vi.fn(() => Promise.resolve(fakeBrowser()));
    const warm = vi.fn(() => Promise.resolve());
    const keeper = keepBrowser(launch, warm);
    expect(await keeper.browser()).toBe(await keeper.browser());
    expect([launch, warm].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it("is a new one when it was dropped or has gone by itself, even where warming fails", async () => {
    const launched = [fakeBrowser(), fakeBrowser(), fakeBrowser()] as const;
    const waiting = [...launched];
    const launch = () => Promise.resolve(waiting.shift());
    const keeper = keepBrowser(launch, () => Promise.reject(new Error("cold")));
    expect(await keeper.browser()).toBe(launched[0]);
    launched[0].isThere = false;
    expect(await keeper.browser()).toBe(launched[1]);
    await keeper.drop();
    expect(await keeper.browser()).toBe(launched[2]);
  });
});

describe("a limit of time", () => {
  it("lets through what comes within it, and says what did not", async () => {
    await expect(within(1000, Promise.resolve(7))).resolves.toBe(7);
    await expect(within(1, new Promise(() => undefined))).rejects.toThrow("longer than 0.001 seconds");
  });
});
