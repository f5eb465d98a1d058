/** A text in small letters and digits of ASCII, with hyphens between its words: `Côte d’Ivoire` is `cote-d-ivoire`. */
export function slug(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
