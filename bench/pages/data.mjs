// What a peer page reads: the three files beside it, and the picture that its address asks for.
const FILES = ["overview", "corridors", "scene"];

export async function loadData() {
  const values = await Promise.all(
    FILES.map(async (name) => {
      const response = await fetch(`./${name}.json`);
      if (!response.ok) throw new Error(`${name}.json: ${response.status}`);
      return response.json();
    }),
  );
  return Object.fromEntries(FILES.map((name, at) => [name, values[at]]));
}

/** Steps along the documents by PageDown and PageUp, from the one in the address. */
export function stepping({ scene }, show) {
  const query = new URLSearchParams(location.search);
  const lens = query.get("lens") ?? "standing";
  let at = scene.stops.indexOf(query.get("stop") ?? scene.opening);
  addEventListener("keydown", (event) => {
    const by = { PageDown: 1, PageUp: -1 }[event.key] ?? 0;
    const next = Math.min(scene.stops.length - 1, Math.max(0, at + by));
    if (next === at) return;
    at = next;
    event.preventDefault();
    show(`${lens} ${scene.stops[at]}`, scene.stops[at]);
  });
  return { key: `${lens} ${scene.stops[at]}`, stop: scene.stops[at] };
}

/** The word by which the bench knows that a page is all there; the explorer says the same of its map. */
export function sayComplete() {
  document.documentElement.dataset.map = "complete";
}
