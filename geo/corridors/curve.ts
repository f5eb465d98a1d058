/**
 * Gentle curves through the nodes of a corridor. A piece runs from one node to the next, as one cubic Bézier curve.
 * Where two pieces meet they share a tangent, halfway between the two directions; at the ends of a corridor, and where it
 * turns sharply or goes to sea at an angle, the tangent mirrors that of the piece's other end, so that the piece is a plain arc.
 * A piece that another corridor has drawn before is used again as it is, and its tangents bind the pieces beside it.
 */
import type { LandTest } from "./land.ts";
import { at, pairs } from "./lists.ts";
import type { Mode } from "./records.ts";
import {
  angleBetween,
  distanceKm,
  distanceToChord,
  fromPlane,
  lengthKm,
  minus,
  plus,
  size,
  times,
  toPlane,
  turned,
  unit,
  type Point,
  type Position,
} from "./plane.ts";

type Ends<Value> = [from: Value, to: Value];

export interface Node {
  position: Position;
  /** A bend of the drawing: it must lie off the coast, so a sea piece has no tolerance for land beside it. */
  isAid: boolean;
}

export interface Piece {
  /** Dense points, [lon, lat], first and last exactly the nodes. */
  line: Position[];
  /** Unit tangents in the plane. */
  start: Point;
  end: Point;
}

/** Pieces already drawn, by the positions they join. */
export type KnownPieces = Map<string, Piece>;

/** A curve leaves its chord by no more than this share of the chord's length. */
export const greatestDeviation = 0.17;
/** Land within this distance of a coastal town does not count as a crossing, in kilometres. */
export const coastToleranceKm = 6;
/** A land piece may pass over a bay of this width, in kilometres. */
export const greatestBayKm = 12;

const sharpTurn = (100 * Math.PI) / 180;
const coastTurn = (40 * Math.PI) / 180;
const steepestMirror = (28 * Math.PI) / 180;
const plainArc = (16 * Math.PI) / 180;
const tensions = [1, 0.8, 0.6, 0.4, 0.2, 0.05];
const sampleKm = 2;

export function curveCorridor(
  nodes: readonly Node[],
  modes: readonly Mode[],
  isLand: LandTest,
  known: KnownPieces,
): Piece[] {
  const points = nodes.map((node) => toPlane(node.position));
  const steps = pairs(nodes).map((ends, i) => ({ key: keyOf(ends), ends, mode: at(modes, i) }));
  const tangents = points.map((_, i) => {
    const [before, after] = [steps[i - 1], steps[i]];
    if (!before || !after) return undefined;
    const bound = known.get(before.key)?.end ?? known.get(after.key)?.start;
    const mayTurn = before.mode === after.mode ? sharpTurn : coastTurn;
    return tangentAt(points, i, mayTurn, bound);
  });
  return steps.map(({ key, ends, mode }, i) => {
    const piece = known.get(key) ?? bestPiece(ends, [tangents[i], tangents[i + 1]], mode, isLand);
    known.set(key, piece);
    return piece;
  });
}

const keyOf = (ends: Ends<Node>): string => ends.map((node) => node.position.join()).join(">");

function tangentAt(points: readonly Point[], i: number, mayTurn: number, bound: Point | undefined): Point | undefined {
  const [before, here, after] = [at(points, i - 1), at(points, i), at(points, i + 1)];
  const [arriving, leaving] = [unit(minus(here, before)), unit(minus(after, here))];
  if (bound) {
    const steepest = Math.max(Math.abs(angleBetween(arriving, bound)), Math.abs(angleBetween(bound, leaving)));
    return steepest > mayTurn / 2 ? undefined : bound;
  }
  return Math.abs(angleBetween(arriving, leaving)) > mayTurn ? undefined : unit(plus(arriving, leaving));
}

/** The roundest curve that keeps to its element and near its chord; a straighter one, or the other side, where it must. */
function bestPiece(ends: Ends<Node>, tangents: Ends<Point | undefined>, mode: Mode, isLand: LandTest): Piece {
  let best: { piece: Piece; strayKm: number } | undefined;
  for (const side of [1, -1]) {
    const [start, end] = withMirrors(ends, tangents, side);
    for (const tension of tensions) {
      const piece = { line: bezier(ends, start, end, tension), start, end };
      if (deviation(piece.line) > greatestDeviation) continue;
      const strayKm =
        mode === "sea"
          ? landKm(piece.line, ends, isLand)
          : Math.max(0, widestSeaKm(piece.line, isLand) - greatestBayKm);
      if (strayKm === 0) return piece;
      if (!best || strayKm < best.strayKm) best = { piece, strayKm };
    }
  }
  if (!best) throw new Error(`No gentle curve from ${ends[0].position.join()} to ${ends[1].position.join()}.`);
  return best.piece;
}

function withMirrors(ends: Ends<Node>, [start, end]: Ends<Point | undefined>, side: number): Ends<Point> {
  const chord = unit(minus(toPlane(ends[1].position), toPlane(ends[0].position)));
  if (start && end) return [start, end];
  const angle = start ? angleBetween(start, chord) : end ? angleBetween(chord, end) : -plainArc;
  const lean = side * Math.max(-steepestMirror, Math.min(steepestMirror, angle));
  return [start ?? turned(chord, -lean), end ?? turned(chord, lean)];
}

function bezier(ends: Ends<Node>, start: Point, end: Point, tension: number): Position[] {
  const [from, to] = ends.map((node) => toPlane(node.position)) as Ends<Point>;
  const handle = (size(minus(to, from)) / 3) * tension;
  const [first, second] = [plus(from, times(start, handle)), minus(to, times(end, handle))];
  const count = Math.max(48, Math.ceil(distanceKm(ends[0].position, ends[1].position) / sampleKm));
  const line: Position[] = [ends[0].position];
  for (let i = 1; i < count; i++) {
    const t = i / count;
    const s = 1 - t;
    const outer = plus(times(from, s ** 3), times(to, t ** 3));
    line.push(fromPlane(plus(outer, plus(times(first, 3 * s * s * t), times(second, 3 * s * t * t)))));
  }
  return [...line, ends[1].position];
}

/** Greatest distance from the chord as a share of the chord's length. */
export function deviation(line: readonly Position[]): number {
  const points = line.map(toPlane);
  const [from, to] = [at(points, 0), at(points, -1)];
  return Math.max(...points.map((point) => distanceToChord(point, from, to))) / size(minus(to, from));
}

/** Kilometres over land, away from the towns at the ends. */
export function landKm(line: readonly Position[], ends: readonly Node[], isLand: LandTest): number {
  const stepKm = lengthKm(line) / (line.length - 1);
  const nearTown = (point: Position): boolean =>
    ends.some((node) => !node.isAid && distanceKm(point, node.position) <= coastToleranceKm);
  return stepKm * line.filter((point) => isLand(...point) && !nearTown(point)).length;
}

/** Widest stretch of sea under a line, in kilometres. */
export function widestSeaKm(line: readonly Position[], isLand: LandTest): number {
  const stepKm = lengthKm(line) / (line.length - 1);
  let [widest, run] = [0, 0];
  for (const point of line) {
    run = isLand(...point) ? 0 : run + stepKm;
    widest = Math.max(widest, run);
  }
  return widest;
}
