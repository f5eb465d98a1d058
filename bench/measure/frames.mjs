// What a page and the pages in its frames say of themselves. Times are of the wall clock.

/** Runs `read` in every frame that answers; the page itself comes first. */
export async function inFrames(page, read) {
  const answers = await Promise.all(page.frames().map((frame) => frame.evaluate(read).catch(() => null)));
  return answers.filter((answer) => answer !== null);
}

/** Runs in a page before its own scripts: keeps what its map says of itself, and from when a key finds somebody who listens. */
export function noteStates() {
  globalThis.benchStates = [];
  globalThis.benchInteractiveAtMs = null;
  const now = () => performance.timeOrigin + performance.now();
  const note = () => {
    const state = document.querySelector("[data-map]")?.dataset.map;
    if (state !== undefined && state !== globalThis.benchStates.at(-1)?.state) {
      globalThis.benchStates.push({ state, atMs: now() });
    }
  };
  new MutationObserver(note).observe(document, { subtree: true, childList: true, attributeFilter: ["data-map"] });

  const add = EventTarget.prototype.addEventListener;
  let isHeard = false;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    const target = this ?? globalThis;
    if (type === "keydown" && !isHeard && [globalThis, document, document.body].includes(target)) {
      isHeard = true;
      // A key waits until the task that is running is over.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        globalThis.benchInteractiveAtMs = now();
        port1.close();
      };
      port2.postMessage(null);
    }
    return add.call(target, type, ...rest);
  };
}

/** Runs in a page: what it has noted, and every file that has ended, with its compressed size and headers. */
export function notesOf() {
  const origin = performance.timeOrigin;
  return {
    originMs: origin,
    states: globalThis.benchStates ?? [],
    interactiveAtMs: globalThis.benchInteractiveAtMs ?? null,
    entries: performance.getEntriesByType("resource").map(({ name, transferSize, responseEnd }) => {
      return { path: new URL(name).pathname, bytes: transferSize, endAtMs: origin + responseEnd };
    }),
  };
}
