/** What the windows of one talk say to each other. Another version, another talk or anything malformed is nobody’s message. */
import type { Tour, TourId } from "../../model/tour.ts";
import { isCount, isRecord, isTourId, readText } from "./checks.ts";
import { readTour } from "./readTour.ts";
import type { Timer } from "./timer.ts";

export const PROTOCOL_VERSION = 1;

/** The window that the room sees, and the one with the notes. */
export type Role = "audience" | "speaker";

/** When something was decided, in counts of decisions, and by which window. The later one holds. */
export interface Stamp {
  readonly count: number;
  readonly by: string;
}

/** Where the talk is. */
export interface Place {
  readonly tour: TourId;
  /** From 1. */
  readonly step: number;
  /** The words of the address that the room sees where it has left the script; null in the script. */
  readonly seen: string | null;
}

/** Something that both windows know, with its decision. */
export interface Decided<Value> {
  readonly value: Value;
  readonly stamp: Stamp;
}

/** All that the windows of a talk share. */
export interface Shared {
  readonly place: Decided<Place>;
  readonly blank: Decided<boolean>;
  readonly timer: Decided<Timer>;
}

type Said =
  | { readonly kind: "hello" }
  /** The tour travels with it, so that the other window needs no storage to know it. */
  | { readonly kind: "state"; readonly shared: Shared; readonly tour: Tour | null }
  | { readonly kind: "step"; readonly place: Decided<Place> }
  | { readonly kind: "blank"; readonly blank: Decided<boolean> }
  | { readonly kind: "timer"; readonly timer: Decided<Timer> }
  | { readonly kind: "heartbeat"; readonly isAsking: boolean }
  | { readonly kind: "bye" };

interface Head {
  readonly v: typeof PROTOCOL_VERSION;
  readonly talk: string;
  readonly from: string;
  readonly role: Role;
  /** Rises with every message of a window, so that what comes by two ways counts once. */
  readonly number: number;
}

export type Saying = Said;
export type TalkMessage = Head & Said;

const LONGEST_VIEW = 4000;
const ID = /^[a-z0-9-]{1,64}$/;

/** Whether a text can be the id of a talk or of one of its windows. */
export function isWindowId(value: unknown): value is string {
  return typeof value === "string" && ID.test(value);
}

/** The message, if it is one of this talk. Never throws. */
export function readMessage(data: unknown, talk: string): TalkMessage | null {
  if (!isRecord(data) || data["v"] !== PROTOCOL_VERSION || data["talk"] !== talk) return null;
  const { from, role, number } = data;
  if (!isWindowId(from) || (role !== "audience" && role !== "speaker") || !isCount(number)) return null;
  const said = readSaid(data);
  return said && { v: PROTOCOL_VERSION, talk, from, role, number, ...said };
}

function readSaid(data: Readonly<Record<string, unknown>>): Said | null {
  switch (data["kind"]) {
    case "hello":
    case "bye":
      return { kind: data["kind"] };
    case "heartbeat":
      return typeof data["isAsking"] === "boolean" ? { kind: "heartbeat", isAsking: data["isAsking"] } : null;
    case "step": {
      const place = readDecided(data["place"], readPlace);
      return place && { kind: "step", place };
    }
    case "blank": {
      const blank = readDecided(data["blank"], readFlag);
      return blank && { kind: "blank", blank };
    }
    case "timer": {
      const timer = readDecided(data["timer"], readTimer);
      return timer && { kind: "timer", timer };
    }
    case "state": {
      const shared = readShared(data["shared"]);
      const tour = data["tour"] === null ? null : readTour(data["tour"]);
      // A tour that cannot be read is no reason to lose the step.
      return shared && { kind: "state", shared, tour };
    }
    default:
      return null;
  }
}

/** All that is shared, as a message or the storage holds it; null where a part is malformed. */
export function readShared(value: unknown): Shared | null {
  if (!isRecord(value)) return null;
  const place = readDecided(value["place"], readPlace);
  const blank = readDecided(value["blank"], readFlag);
  const timer = readDecided(value["timer"], readTimer);
  return place && blank && timer && { place, blank, timer };
}

function readDecided<Value>(value: unknown, read: (value: unknown) => Value | null): Decided<Value> | null {
  if (!isRecord(value)) return null;
  const stamp = readStamp(value["stamp"]);
  const inner = read(value["value"]);
  return stamp === null || inner === null ? null : { value: inner, stamp };
}

function readStamp(value: unknown): Stamp | null {
  if (!isRecord(value)) return null;
  const { count, by } = value;
  return isCount(count) && isWindowId(by) ? { count, by } : null;
}

function readPlace(value: unknown): Place | null {
  if (!isRecord(value)) return null;
  const { tour, step } = value;
  const seen = value["seen"] === null ? null : readText(value["seen"], LONGEST_VIEW);
  if (!isTourId(tour) || !isCount(step) || step < 1 || step > 9999) return null;
  return seen === null && value["seen"] !== null ? null : { tour, step, seen };
}

function readFlag(value: unknown): boolean | null {
  return typeof value === "boolean" ? value : null;
}

function readTimer(value: unknown): Timer | null {
  if (!isRecord(value)) return null;
  const { runningSinceMs, elapsedMs } = value;
  if (!isCount(elapsedMs) || !(runningSinceMs === null || isCount(runningSinceMs))) return null;
  return { runningSinceMs, elapsedMs };
}
