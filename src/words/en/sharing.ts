/** The dialog that hands out links and code for the pages of others, and what stands in that code. */
import { amounts } from "./basics.ts";

export const sharing = {
  link: "Link",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  notCopied: "Not allowed: select and copy by hand",
  noAddress: "This copy of the atlas has no address that others could open: it can be shared as a picture only.",
  qr: {
    heading: "QR code",
    name: (link: string): string => `QR code of the address ${link}`,
    aid: "For slides and paper: it opens this view.",
    save: "Download QR code (SVG)",
    tooLong: "The address is too long for a QR code. Choose the view without a filter or a place on the map.",
    saved: (name: string): string => `Saved as ${name}.`,
  },
  article: "In an article",
  preview: "Preview",
  previewName: "Preview of the map in an article",
  shownAt: (widthPx: number, percent: number): string =>
    percent === 100
      ? `${amounts.count(widthPx)} pixels wide`
      : `${amounts.count(widthPx)} pixels wide, shown at ${amounts.count(percent)} %`,
  width: "Greatest width (px)",
  widthEmpty: "column",
  widthAid: "Empty: its column.",
  height: "Frame’s height (px)",
  heightAid: "Empty: what it needs. With the loader it follows by itself.",
  noSize: (least: number, most: number): string =>
    `A whole number of pixels from ${amounts.count(least)} to ${amounts.count(most)}, or nothing.`,
  parts: "Parts",
  partNames: {
    title: "Title",
    caption: "Document",
    timeline: "Timeline",
    legend: "Legend",
    lens: "Choice of subject",
    list: "List of partners",
    zoom: "Zoom buttons",
  },
  partsAid: "Sources, disclaimers and the way to the full atlas are always there.",
  language: "Language",
  readersLanguage: "The reader’s",
  theme: "Theme",
  themes: { system: "The reader’s", light: "Light", dark: "Dark" },
  starts: "Starts as",
  asPicture: "A picture that steps; it moves when a reader asks",
  asMap: "A map that moves: half a megabyte more at once",
  data: "Data",
  living: "Living: shows the newest edition",
  pinned: (edition: string): string => `Pinned: keeps edition ${edition}, and says quietly when there is a newer one`,
  noEditions: "The list of editions cannot be had now, so nothing can be pinned.",
  notKept: (edition: string): string =>
    `Edition ${edition}, which this page shows, is not kept: reload to pin the newest.`,
  ways: {
    loader: {
      name: "1. Figure with the loader",
      aid: "Best: complete without scripts, in feeds and in print; the map comes when a reader is near, and has the height that it needs.",
    },
    frame: {
      name: "2. Plain frame",
      aid: "For systems that refuse scripts. The height is fixed; where scripts are off stands the picture.",
    },
    picture: {
      name: "3. Picture with caption and link",
      aid: "For newsletters and systems that take nothing else.",
    },
  },
  code: (way: string): string => `Code: ${way}`,
  copy: "Copy code",
  copied: "Code copied",
  integrity: "The pinned loader bears an integrity value: a browser runs it only as it is now.",
  still: {
    heading: "The picture in the code",
    exact: (title: string): string => `${title}, a file of the atlas.`,
    nearest: (title: string): string => `The nearest that the atlas has: ${title}`,
    nearestAid: "It lacks what is chosen besides. The code says which picture it is.",
    own: "Exactly this view, on your own site",
    ownAid:
      "Download the PNG, put it on your site and write its address here. Until then the code holds the atlas’s own.",
    ownAddress: "Address of the PNG",
    noAddress: "An address begins with https://",
    english: "The atlas’s files are in English and light.",
  },
  files: "As a file",
  filesAid: (widthPx: number, heightPx: number): string =>
    `${amounts.count(widthPx)} × ${amounts.count(heightPx)} pixels, in the language and theme chosen above, with legend and sources.`,
  otherSizes: "Other sizes",
  /** In the code, in the language of the article. */
  snippet: {
    open: "Open this view in the Route Atlas",
    credit: (licence: string): string => `Read and coded by Route Atlas, ${licence}.`,
    pictureShows: (title: string): string => `The picture shows: ${title}.`,
  },
};
