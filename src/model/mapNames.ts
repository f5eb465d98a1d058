/** Names that no table of the dataset holds, because they stand on the base map alone. */
export interface MapNames {
  /** By alpha-3 or `X-…`. */
  readonly countries: Readonly<Record<string, string>>;
  /** Of the corridors, by their English names. */
  readonly places: Readonly<Record<string, string>>;
  /** By their English names. */
  readonly seas: Readonly<Record<string, string>>;
}
