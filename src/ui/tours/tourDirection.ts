/** Which way the lines of a tour’s own text run: tours may be written in languages that the atlas does not speak. */
const RIGHT_TO_LEFT = ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"];

/** The direction of a language tag, such as `ar` or `fa-AF`. */
export function tourDirection(language: string): "ltr" | "rtl" {
  const [primary = ""] = language.toLowerCase().split("-");
  return RIGHT_TO_LEFT.includes(primary) ? "rtl" : "ltr";
}
