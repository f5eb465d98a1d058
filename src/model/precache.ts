/** What the service worker keeps of a build, so that the site works without a network. */

export interface KeptFile {
  /** Relative to the folder of the site. */
  readonly path: string;
  /** `sha256-…`, as the attribute `integrity` writes it: what is fetched is kept only if it is this very file. */
  readonly integrity: string;
  readonly bytes: number;
}

export interface Precache {
  /** Differs whenever a file differs. */
  readonly edition: string;
  readonly files: readonly KeptFile[];
}
