/** Where the note of a corridor stands: in the middle of the longest of its own legs, in the plane. */
import { projection } from "../../geo/projection/index.ts";
import type { CorridorNote } from "../scene/map/corridorNotes.ts";

type Degrees = readonly number[];

export interface CorridorLeg {
  readonly properties: { readonly corridor: string; readonly sharedWith: readonly string[] };
  readonly geometry: { readonly coordinates: readonly Degrees[] };
}

export interface PlacedNote extends CorridorNote {
  /** Degrees, longitude first. */
  readonly at: readonly [lon: number, lat: number];
}

/** The notes with their places. A corridor that shares all of its legs has none: there it would be read of the others. */
export function placedNotes(notes: readonly CorridorNote[], legs: readonly CorridorLeg[]): PlacedNote[] {
  return notes.flatMap((note) => {
    const own = legs.filter(({ properties: { corridor, sharedWith } }) => {
      return corridor === note.corridor && sharedWith.length === 0;
    });
    const lines = own.map(({ geometry }) => planeLine(geometry.coordinates));
    const longest = lines.reduce<PlaneLine | null>(
      (best, line) => (best && best.lengthM >= line.lengthM ? best : line),
      null,
    );
    const at = longest && projection.inverse(middleOf(longest));
    return at ? [{ ...note, at }] : [];
  });
}

/** A line in metres of the plane, each point with its way from the start. */
interface PlaneLine {
  readonly points: readonly (readonly [x: number, y: number, wayM: number])[];
  readonly lengthM: number;
}

function planeLine(coordinates: readonly Degrees[]): PlaneLine {
  const points: [number, number, number][] = [];
  for (const [lon = 0, lat = 0] of coordinates) {
    const [x, y] = projection.forward([lon, lat]);
    const last = points.at(-1);
    points.push([x, y, last ? last[2] + Math.hypot(x - last[0], y - last[1]) : 0]);
  }
  return { points, lengthM: points.at(-1)?.[2] ?? 0 };
}

function middleOf({ points, lengthM }: PlaneLine): [number, number] {
  const next = points.findIndex(([, , wayM]) => wayM >= lengthM / 2);
  const [toX, toY, toM] = points[next] ?? [0, 0, 0];
  const [fromX, fromY, fromM] = points[next - 1] ?? [toX, toY, toM];
  const part = toM === fromM ? 0 : (lengthM / 2 - fromM) / (toM - fromM);
  return [fromX + part * (toX - fromX), fromY + part * (toY - fromY)];
}
