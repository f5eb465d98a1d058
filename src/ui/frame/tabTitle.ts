/** What the tab of the browser says. */
import { isPresenting } from "../present/isPresenting.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";

/** In a talk the view and its tour; else the partner or the route that is chosen, or the lens, and the document. */
export function tabTitle(atlas: AtlasState): string {
  const { index, scene, tour, tourStep, view, words } = atlas;
  const { tab } = words.explorer;
  if (tour && tourStep && isPresenting(atlas)) return tab(tourStep.heading, tour.title);
  const partner = view.partner === null ? undefined : index.partner(view.partner)?.name;
  const route = view.route === null ? undefined : words.vocabulary.routes[view.route];
  return tab(partner ?? route ?? scene.lens.name, scene.heading);
}
