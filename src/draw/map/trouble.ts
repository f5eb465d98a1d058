/** What a reader must hear when the map or its shapes cannot be had. A code only: the sentence is the language’s. */
export type TroubleKind = "no-webgl" | "no-program" | "file-missing" | "file-damaged" | "too-slow";

export class MapTrouble extends Error {
  override readonly name = "MapTrouble";
  readonly kind: TroubleKind;
  /** The file that it is about; empty where it is about none. */
  readonly file: string;

  constructor(kind: TroubleKind, { file = "", ...options }: ErrorOptions & { readonly file?: string } = {}) {
    super(`${kind} ${file}`.trim(), options);
    this.kind = kind;
    this.file = file;
  }
}
