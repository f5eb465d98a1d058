/** Whether the page is a talk: a tour is on, and no panel that has the page for itself. */
import type { Panel } from "../../view/viewState.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";

const OTHER_PAGES: readonly (Panel | null)[] = ["speaker", "maker", "handout"];

/** Answers for the page as it is now. */
export function isPresenting({ tourStep, view }: Pick<AtlasState, "tourStep" | "view">): boolean {
  return tourStep !== null && !OTHER_PAGES.includes(view.panel);
}
