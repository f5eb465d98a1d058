/** What a search knows besides the dataset: other names of countries, and where places lie. The press makes it. */
import type { AliasKind } from "../../model/alias.ts";
import type { Iso3 } from "../../model/records.ts";
import type { RouteId } from "../../model/vocabulary.ts";

/** A name of a country besides the one that the atlas shows; `kind` is null where it only says the same in another language. */
export interface OtherName {
  readonly name: string;
  readonly language: string;
  readonly kind: AliasKind | null;
}

export type PlaceRole = "waypoint" | "capital" | "deployment" | "sea" | "country" | "region";

/** Somewhere that the map can go to; degrees. */
export interface SearchPlace {
  readonly name: string;
  readonly role: PlaceRole;
  /** The country that it lies in, or that it is; null for seas and regions. */
  readonly iso3: Iso3 | null;
  readonly lon: number;
  readonly lat: number;
  readonly routes: readonly RouteId[];
}

export interface SearchMaterials {
  readonly names: Readonly<Record<Iso3, readonly OtherName[]>>;
  readonly places: readonly SearchPlace[];
}
