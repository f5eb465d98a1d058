declare module "@orcid/bibtex-parse-js" {
  export interface ParsedEntry {
    readonly citationKey: string;
    readonly entryType: string;
    readonly entryTags: Readonly<Record<string, string>>;
  }
  const parser: { readonly toJSON: (text: string) => ParsedEntry[] };
  export default parser;
}
