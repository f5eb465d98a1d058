/** Families declared in ui/styles/fonts.css; MapLibre reads weight and slope off the name. */
export const REGULAR = ["Atlas Sans"];
export const SEMIBOLD = ["Atlas Sans Semibold"];
export const ITALIC = ["Atlas Sans Italic"];
