/** The package brings no types. */
declare module "subset-font" {
  interface SubsetOptions {
    readonly targetFormat: "truetype" | "woff2";
    readonly noLayoutClosure?: boolean;
  }
  export default function subsetFont(font: Buffer, letters: string, options: SubsetOptions): Promise<Buffer>;
}
