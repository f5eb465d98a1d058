/** What is said around the map. The words themselves are made by the drawer of words. */

export interface SheetWords {
  /** For those who do not see the picture. */
  readonly title: string;
  readonly description: string;
  readonly headline: string;
  readonly source: string;
  /** Empty where the picture has no address. */
  readonly permalink: string;
}
