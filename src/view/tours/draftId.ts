/** The names of tours that are made in a browser: `own-<words of the title>-<four letters>`. */
import type { TourId } from "../../model/tour.ts";

const OWN = /^own-[a-z0-9-]{1,60}$/;
const MOST_LETTERS = 40;
const ALPHABET = "abcdefghjkmnpqrstuvwxyz";

export function isOwnId(id: string): boolean {
  return OWN.test(id);
}

/** A name for a tour of that title; `random` gives numbers from 0 to below 1. */
export function draftId(title: string, random: () => number): TourId {
  const letters = Array.from({ length: 4 }, () => ALPHABET[Math.floor(random() * ALPHABET.length)] ?? "a").join("");
  return `own-${slugOf(title) || "tour"}-${letters}`;
}

/** Small letters, digits and hyphens out of a title; empty where it has none, such as in Arabic. */
export function slugOf(title: string): string {
  return title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MOST_LETTERS)
    .replace(/^-|-$/g, "");
}
