/** The dialog that exports pictures. */
import { amounts } from "./basics.ts";

const pixels = (side: string, least: number, most: number): string =>
  `${side} is a whole number of pixels from ${amounts.count(least)} to ${amounts.count(most)}.`;

export const exporting = {
  size: "Size",
  sizes: {
    article: "Article",
    card: "Social card",
    square: "Square",
    portrait: "Portrait",
    slide: "Slide",
    print: "Print, A4 across at 300 dpi",
  },
  ownSize: "Own size",
  presetOption: (name: string, widthPx: number, heightPx: number): string =>
    `${name} – ${String(widthPx)} × ${String(heightPx)}`,
  width: "Width (px)",
  height: "Height (px)",
  noWidth: (least: number, most: number): string => pixels("The width", least, most),
  noHeight: (least: number, most: number): string => pixels("The height", least, most),
  tooLong: "Neither side is more than three times as long as the other.",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark", contrast: "High contrast", print: "Print greys" },
  shows: "The map shows",
  openingView: "The opening view",
  wholeRoute: (route: string): string => `The whole ${route} route`,
  asOnScreen: "As on the screen",
  drawing: "Drawing …",
  noFaces: "The typefaces could not be loaded, so the picture uses those of this device.",
  altText: "Alt text",
  downloadPng: "Download PNG",
  downloadSvg: "Download SVG",
  copyPicture: "Copy picture",
  copyAltText: "Copy alt text",
  saved: (name: string): string => `Saved as ${name}.`,
  pictureCopied: "The picture is copied.",
  altTextCopied: "The alt text is copied.",
  downloadInstead: "Download the PNG instead",
  notAllowed: "The browser did not allow the picture to be copied.",
  cannotCopy: "This browser cannot copy pictures.",
  altTextNotAllowed: "The browser did not allow the alt text to be copied. It stands below, to be selected by hand.",
  noPng: (widthPx: number, heightPx: number): string =>
    `This browser could not make a PNG of ${String(widthPx)} × ${String(heightPx)} pixels. Choose a smaller size, or download the SVG.`,
};
