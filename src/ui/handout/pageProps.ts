/** What a page of a handout is made from. */
import type { Tour } from "../../model/tour.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import type { HandoutView } from "./content.ts";
import type { PaperName } from "./paper.ts";
import type { PlannedPage, ViewsUp } from "./plan.ts";

export interface PageProps {
  readonly index: WrittenIndex;
  readonly tour: Tour;
  readonly views: readonly HandoutView[];
  /** Null is the title page. */
  readonly page: PlannedPage | null;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly up: ViewsUp;
  readonly paper: PaperName;
  /** The address of the site; empty where it has none that others could open. */
  readonly site: string;
  /** Where the picture of a view is to be found, by its number; empty before it is drawn. */
  readonly addressOf: (view: number) => string;
}
