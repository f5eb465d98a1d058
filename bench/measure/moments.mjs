// When the picture stood, from the frames of a load, the last of which is the picture at its end.
import { MAP_AREA } from "../pages/window.mjs";
import { cellsOf, decode, inkOf, likeness } from "./pictures.mjs";

/** So much of the map must look as at the end for a first picture, of all cells and of the inked ones alike. */
const FIRST_PICTURE_SHARE = 0.9;
/** Up to this share of cells may still change when the picture is called complete: less than one name. */
const REMAINING_SHARE = 0.005;
/** With less ink than this at the end there is no map. */
const LEAST_INK_SHARE = 0.05;

/**
 * The first frame that shows land and fills (null where no map ever stood) and the first after the last one that differs from
 * the end, in milliseconds of the wall clock. `isLate` says that only the end itself, looked at after all seemed still, shows
 * the picture: then its time is an upper bound. `area` is where the map is in the window.
 */
export function pictureMoments(frames, area = MAP_AREA) {
  const pictures = frames.map((frame) => ({ atMs: frame.atMs, cells: cellsOf(decode(frame), area) }));
  const end = pictures.at(-1).cells;
  const ink = inkOf(end);
  const seen = pictures.map(({ atMs, cells }) => {
    return { atMs, all: likeness(cells, end), inked: likeness(cells, end, ink) };
  });
  const first = seen.find(({ all, inked }) => all >= FIRST_PICTURE_SHARE && inked >= FIRST_PICTURE_SHARE);
  const inkShare = ink.filter(Boolean).length / ink.length;
  const lastOther = seen.findLastIndex(({ all }) => all < 1 - REMAINING_SHARE);
  return {
    firstPictureAtMs: inkShare < LEAST_INK_SHARE ? null : first.atMs,
    completeAtMs: seen[lastOther + 1].atMs,
    isLate: seen.length > 1 && lastOther === seen.length - 2,
    inkShare,
    frames: seen.length,
  };
}
