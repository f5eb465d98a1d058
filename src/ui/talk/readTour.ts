/** A tour as another window sends it: believed only when every part of it is what a tour is made of. */
import type { Tour, TourBlock, TourInline, TourStep } from "../../model/tour.ts";
import { isRecord, isTourId, readList, readText } from "./checks.ts";

/** Wider than what a tour may hold, so that the format can grow; narrower than what hurts a page. */
const MOST = { title: 500, summary: 2000, view: 4000, text: 20_000, parts: 2000, blocks: 500, steps: 100, id: 200 };

/** The tour, or null. Never throws. */
export function readTour(value: unknown): Tour | null {
  if (!isRecord(value)) return null;
  const { id, translationOf, minutes } = value;
  const title = readText(value["title"], MOST.title);
  const language = readText(value["language"], MOST.id);
  const author = readText(value["author"], MOST.title);
  const summary = readText(value["summary"], MOST.summary);
  const steps = readList(value["steps"], MOST.steps, readStep);
  if (!isTourId(id) || title === null || language === null || author === null || summary === null) return null;
  if (!(translationOf === null || isTourId(translationOf)) || !isTime(minutes)) return null;
  if (steps === null || steps.length === 0) return null;
  return { id, title, language, translationOf, author, summary, minutes, steps };
}

function isTime(value: unknown): value is number | null {
  return value === null || (typeof value === "number" && Number.isFinite(value) && value >= 0);
}

function readStep(value: unknown): TourStep | null {
  if (!isRecord(value)) return null;
  const { seconds } = value;
  const heading = readText(value["heading"], MOST.title);
  const view = readText(value["view"], MOST.view);
  const caption = readList(value["caption"], MOST.blocks, readBlock);
  const notes = readList(value["notes"], MOST.blocks, readBlock);
  if (heading === null || view === null || caption === null || notes === null || !isTime(seconds)) return null;
  return { heading, view, seconds, caption, notes };
}

function readBlock(value: unknown): TourBlock | null {
  if (!isRecord(value)) return null;
  if (value["kind"] === "paragraph") {
    const parts = readList(value["parts"], MOST.parts, readInline);
    return parts && { kind: "paragraph", parts };
  }
  if (value["kind"] !== "list") return null;
  const items = readList(value["items"], MOST.blocks, (item) => readList(item, MOST.parts, readInline));
  return items && { kind: "list", items };
}

function readInline(value: unknown): TourInline | null {
  if (!isRecord(value)) return null;
  const { kind } = value;
  if (kind === "row") {
    const id = readText(value["id"], MOST.id);
    return id === null ? null : { kind, id };
  }
  if (kind !== "text" && kind !== "emphasis") return null;
  const text = readText(value["text"], MOST.text);
  return text === null ? null : { kind, text };
}
