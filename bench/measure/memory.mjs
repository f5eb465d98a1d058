// What a browser holds in memory: the proportional set size of all its processes, where the system tells it.
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

const PAUSE_MS = 1000;
/** A browser that has just begun still takes and gives back. */
const FIRST_PAUSE_MS = 3000;
const LONGEST_MS = 20_000;
/** Two readings that differ by less are taken for rest. */
const STILL_SHARE = 0.01;

/** Bytes of a process from the text of its `smaps_rollup`: pages that several processes share count by their part. */
export function pssOf(text) {
  const [, kibibytes] = /^Pss:\s+(\d+) kB$/m.exec(text) ?? [];
  return kibibytes === undefined ? 0 : Number(kibibytes) * 1024;
}

/** Bytes by kind of process (`browser`, `renderer`, `GPU` and others) once they have come to rest; null where the system does not tell. */
export async function memoryAtRest(browser) {
  const begunAt = Date.now();
  await wait(FIRST_PAUSE_MS);
  let before = await memoryOf(browser);
  while (before !== null && Date.now() - begunAt < LONGEST_MS) {
    await wait(PAUSE_MS);
    const now = await memoryOf(browser);
    if (Math.abs(now.all - before.all) < STILL_SHARE * before.all) return now;
    before = now;
  }
  return before;
}

async function memoryOf(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const sums = { all: 0 };
  for (const { id, type } of processInfo) {
    const bytes = readPss(id);
    sums[type] = (sums[type] ?? 0) + bytes;
    sums.all += bytes;
  }
  return sums.all === 0 ? null : sums;
}

/** A process may end between being listed and being read. */
function readPss(id) {
  try {
    return pssOf(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"));
  } catch {
    return 0;
  }
}
