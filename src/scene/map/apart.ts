/**
 * Symbols that would hide one another stand apart while the map is small: the largest keep their places, each smaller one
 * takes the nearest free place, outward from the crowd. What is in nobody's way is not moved.
 */
import { RIMS } from "../tokens/strokes.ts";
import { eastwardShiftsPx, type Placed, squareReachPx } from "./beside.ts";
import type { Callout } from "./callouts.ts";
import { circleRadiusPx } from "./sizes.ts";
import { degreesOf, gapPx, shapeOfCallout, type Spot, spotOf, type SymbolShape } from "./symbolShapes.ts";

/** Room left between symbols, their rims included, in pixels of the reference scale. */
export const CLEAR_PX = 1.5;
/** No symbol stands farther from its place than this, in pixels of the reference scale. */
export const FARTHEST_PX = 60;
const STEP_PX = 0.5;
const DIRECTIONS = 36;

/** The marks of one place, which move together. */
interface Group extends Spot {
  readonly marks: readonly Placed[];
  readonly shapes: readonly SymbolShape[];
}

/**
 * Where the middles of those marks of one document stand that are in a crowd: degrees, longitude first, by id. Squares are
 * taken to stand beside circles of the same place. Callouts stay where they are.
 */
export function placesApart(
  marks: readonly Placed[],
  callouts: readonly Callout[],
): ReadonlyMap<string, readonly [lon: number, lat: number]> {
  const groups = groupsOf(marks);
  const fixed = callouts.map(shapeOfCallout);
  const crowded = groups.filter((group) =>
    [...fixed, ...groups.filter((other) => other !== group).flatMap(({ shapes }) => shapes)].some((shape) =>
      isHiding(group.shapes, shape, CLEAR_PX),
    ),
  );
  const taken = [...fixed, ...groups.filter((group) => !crowded.includes(group)).flatMap(({ shapes }) => shapes)];
  const places = new Map<string, readonly [number, number]>();
  for (const group of [...crowded].sort((one, other) => sizeOf(other) - sizeOf(one))) {
    const shift = freeShift(group, taken, middleOf(crowded.filter((other) => isNear(group, other))));
    const moved = shifted(group.shapes, shift);
    taken.push(...moved);
    if (shift.x === 0 && shift.y === 0) continue;
    group.marks.forEach((mark, at) => {
      const degrees = degreesOf(moved[at] ?? group);
      if (degrees) places.set(mark.id, degrees);
    });
  }
  return places;
}

function groupsOf(marks: readonly Placed[]): Group[] {
  const shifts = eastwardShiftsPx(marks);
  const byPlace = new Map<string, Placed[]>();
  for (const mark of marks) {
    const key = `${mark.iso3} ${mark.lon} ${mark.lat}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), mark]);
  }
  return [...byPlace.values()].map((together) => {
    const shapes = together.map((mark) => {
      const { x, y } = spotOf([mark.lon, mark.lat]);
      return { x: x + (shifts.get(mark.id) ?? 0), y, ...extentOf(mark) };
    });
    return { marks: together, shapes, ...middleOf(shapes) };
  });
}

/** What a mark covers, its rim included. */
export function extentOf({ layer, value }: Placed): Pick<SymbolShape, "halfPx" | "isRound"> {
  return layer === "funding"
    ? { halfPx: squareReachPx(value), isRound: false }
    : { halfPx: circleRadiusPx(value) + RIMS.mark, isRound: true };
}

/** The nearest free place, and among those as near the one most outward from the middle of the crowd. */
function freeShift(group: Group, taken: readonly SymbolShape[], middle: Spot): Spot {
  // Whatever is farther away is in the way of no place that the group may take.
  const near = taken.filter((shape) => isHiding(group.shapes, shape, FARTHEST_PX + 2 * CLEAR_PX));
  // What was in the way is mostly in the way of the next place too.
  let blocking: SymbolShape | undefined;
  const outward = Math.atan2(group.y - middle.y, group.x - middle.x);
  for (let distance = 0; distance <= FARTHEST_PX; distance += STEP_PX) {
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      const side = turn % 2 === 0 ? 1 : -1;
      const angle = outward + (side * Math.ceil(turn / 2) * 2 * Math.PI) / DIRECTIONS;
      const shift = { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
      const moved = shifted(group.shapes, shift);
      if (!blocking || !isHiding(moved, blocking, CLEAR_PX))
        blocking = near.find((shape) => isHiding(moved, shape, CLEAR_PX));
      if (!blocking) return shift;
      if (distance === 0) break;
    }
  }
  return { x: 0, y: 0 };
}

function isNear(one: Spot, other: Spot): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < FARTHEST_PX;
}

function isHiding(shapes: readonly SymbolShape[], other: SymbolShape, roomPx: number): boolean {
  return shapes.some((shape) => gapPx(shape, other) < roomPx);
}

function shifted(shapes: readonly SymbolShape[], by: Spot): SymbolShape[] {
  return shapes.map(({ x, y, halfPx, isRound }) => ({ x: x + by.x, y: y + by.y, halfPx, isRound }));
}

function sizeOf({ shapes }: Group): number {
  return shapes.reduce((sum, { halfPx }) => sum + halfPx ** 2, 0);
}

function middleOf(spots: readonly Spot[]): Spot {
  const count = Math.max(spots.length, 1);
  return {
    x: spots.reduce((sum, { x }) => sum + x, 0) / count,
    y: spots.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
