/** The part of the edtf package that the press uses; the package has no types of its own. */
declare module "edtf" {
  interface ExtendedDate {
    readonly type: string;
    /** Milliseconds since 1970 in UTC of the first and last instant that the text can mean. */
    readonly min: number;
    readonly max: number;
    readonly uncertain?: { readonly value: number } | boolean;
    readonly approximate?: { readonly value: number } | boolean;
  }
  /** Parses EDTF text. Throws an Error for text that is none. */
  export default function edtf(text: string): ExtendedDate;
}
