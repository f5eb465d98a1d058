import { expect, test } from "../support/test.ts";

test("WebGL2 draws in the browser of the tests", async ({ page, host }) => {
  const url = await host({
    "index.html": "<!doctype html><title>A page</title><canvas width='64' height='64'></canvas>",
  });
  await page.goto(url);
  const pixel = await page.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
    const gl = canvas.getContext("webgl2");
    if (!gl) return null;
    gl.clearColor(1, 0.5, 0, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    const rgba = new Uint8Array(4);
    gl.readPixels(32, 32, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, rgba);
    return [...rgba];
  });
  expect(pixel).toEqual([255, 128, 0, 255]);
});

test("a foreign request, a console error and an uncaught error are each noticed", async ({ page, host, guard }) => {
  const url = await host({
    "index.html": `<!doctype html><title>A leaky page</title><img src="https://example.com/pixel.png" alt="">
      <script>console.error("said aloud"); setTimeout(() => { throw new Error("not caught"); });</script>`,
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await expect.poll(() => guard.problems.length).toBeGreaterThanOrEqual(3);
  const problems = guard.takeProblems().join("\n");
  expect(problems).toContain("foreign request: https://example.com/pixel.png");
  expect(problems).toContain("console: said aloud");
  expect(problems).toContain("uncaught: Error: not caught");
});

test("a foreign request in a frame is noticed too", async ({ page, host, guard }) => {
  const inner = await host({
    "inner.html": `<!doctype html><title>Inner</title><img src="https://example.com/inner.png" alt="">`,
  });
  const outer = await host({
    "index.html": `<!doctype html><title>Outer</title><iframe src="${inner}inner.html"></iframe>`,
  });
  await page.goto(outer, { waitUntil: "networkidle" });
  expect(guard.takeProblems().join("\n")).toContain("foreign request: https://example.com/inner.png");
});

test("a test with a foreign request fails", async ({ page, host }) => {
  test.fail();
  const url = await host({
    "index.html": `<!doctype html><title>A leaky page</title><img src="https://example.com/a.png" alt="">`,
  });
  await page.goto(url, { waitUntil: "networkidle" });
});
