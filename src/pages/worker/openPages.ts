/** Which editions are on the screen, as the locks tell that pages hold. */
import { entryOfLock, talkLock } from "../../ui/offline/names.ts";

type Held = Pick<LockInfo, "name" | "clientId">;

/** The first scripts of the open pages; null while a page has not said yet by which it began. */
export function openEntries(locks: readonly Held[], pages: number, scope: string): string[] | null {
  const entries = locks
    .map(({ name }) => (name === undefined ? null : entryOfLock(name)))
    .filter((entry): entry is string => entry?.startsWith(scope) === true);
  return entries.length < pages ? null : entries;
}

/** The first script of the windows of a talk; null where nobody talks. A window that joins it must be of their edition. */
export function entryOfTalk(locks: readonly Held[], scope: string): string | null {
  const talking = locks.filter(({ name }) => name === talkLock(scope)).map(({ clientId }) => clientId);
  for (const { name, clientId } of locks) {
    const entry = name === undefined || !talking.includes(clientId) ? null : entryOfLock(name);
    if (entry !== null) return entry;
  }
  return null;
}
