/** How a window knows the talk that it belongs to: by its name, which outlives a reload, or by what the tab keeps. */
import { isWindowId, type Role } from "./message.ts";

const PREFIX = "route-atlas-";

/** The name of a window of a talk, by which it can be found and opened again. */
export function windowName(role: Role, talk: string): string {
  return `${PREFIX}${role}-${talk}`;
}

/** The talk that a window of this name belongs to, or null. */
export function talkOfName(role: Role, name: string): string | null {
  const start = windowName(role, "");
  const talk = name.startsWith(start) ? name.slice(start.length) : null;
  return isWindowId(talk) ? talk : null;
}

/** An id that no other talk, or no other window, has. One that is made later comes later in the alphabet. */
export function newId(nowMs: number): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  return [nowMs, ...numbers].map((number) => number.toString(36).padStart(9, "0")).join("-");
}
