/** Pictures that are rasterised once: kept under the hash of their own text, so that code which changes nothing to see costs nothing. */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

const MOST_KEPT = 1200;

/** The raster of `svg`, out of `folder` or made and put there. `makers` are the versions of all else that decides how it looks. */
export async function keptRaster(
  folder: string,
  svg: string,
  makers: readonly string[],
  make: (svg: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const hash = createHash("sha256")
    .update([svg, ...makers].join("\0"))
    .digest("hex");
  const path = join(folder, `${hash}.png`);
  if (existsSync(path)) {
    const now = new Date();
    utimesSync(path, now, now);
    return readFileSync(path);
  }
  const content = await make(svg);
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `.${hash}-${process.pid}`);
  writeFileSync(draft, content);
  renameSync(draft, path);
  return content;
}

/** Lets go of the rasters that nobody has wanted for longest. */
export function forgetRasters(folder: string): void {
  if (!existsSync(folder)) return;
  const kept = readdirSync(folder).filter((name) => name.endsWith(".png"));
  if (kept.length <= MOST_KEPT) return;
  const byAge = kept
    .map((name) => ({
      path: join(folder, name),
      time: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((one, other) => other.time - one.time);
  for (const { path } of byAge.slice(MOST_KEPT)) rmSync(path, { force: true });
}
