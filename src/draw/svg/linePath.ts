/** Lines of the plane as short path data: whole units, relative, without points that no eye misses. */
import { PLANE_FRAME } from "../../../geo/projection/index.ts";
import type { PlanePoint } from "./sheet.ts";

/** A point may move this far from the line, in units. */
const TOLERANCE = 1;

/** `M12 34l5-6 7 8` for points in metres; the origin is the north-west corner of the frame, y downward. */
export function linePath(points: readonly PlanePoint[], unitM: number): string {
  const exact = points.map(([x, y]): PlanePoint => [(x - PLANE_FRAME.west) / unitM, (PLANE_FRAME.north - y) / unitM]);
  const cells = simplified(exact).map(([x, y]): PlanePoint => [Math.round(x), Math.round(y)]);
  const [start, ...others] = cells;
  if (!start) return "";
  let from = start;
  let steps = "";
  for (const to of others) {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    if (dx === 0 && dy === 0) continue;
    steps += separated(dx) + separated(dy);
    from = to;
  }
  return steps === "" ? "" : `M${start[0]}${separated(start[1])}l${steps.trimStart()}`;
}

/** A minus parts numbers as well as a space does. */
function separated(value: number): string {
  return value < 0 ? `${value}` : ` ${value}`;
}

/** Without points that lie within the tolerance of the line that is left (Douglas and Peucker, 1973). */
function simplified(points: readonly PlanePoint[]): PlanePoint[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  let farthest = 0;
  let greatest = 0;
  for (const [index, point] of points.entries()) {
    const distance = distanceToLine(point, first, last);
    if (distance > greatest) [farthest, greatest] = [index, distance];
  }
  if (greatest <= TOLERANCE) return [first, last];
  return [...simplified(points.slice(0, farthest + 1)).slice(0, -1), ...simplified(points.slice(farthest))];
}

function distanceToLine([x, y]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
