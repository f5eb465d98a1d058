/** Other names of countries, by which a search finds them. */
import type { Iso3 } from "./records.ts";

export const ALIAS_KINDS = ["code", "short", "official", "local", "former", "other"] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

export interface Alias {
  readonly id: string;
  readonly country: Iso3;
  readonly name: string;
  /** Two or three letters; empty for a code. */
  readonly language: string;
  readonly kind: AliasKind;
}
