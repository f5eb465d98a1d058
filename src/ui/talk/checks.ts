/** What may come from another window, or from storage, before anything is believed of it. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A whole number from 0 that a computer counts exactly. */
export function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** The id of a tour, as addresses write it. */
export function isTourId(value: unknown): value is string {
  return typeof value === "string" && /^[a-z0-9-]{1,80}$/.test(value);
}

/** A text of at most so many units; null for all else. */
export function readText(value: unknown, longest: number): string | null {
  return typeof value === "string" && value.length <= longest ? value : null;
}

/** A list of at most so many items, all of which can be read; null for all else. */
export function readList<Item>(value: unknown, most: number, read: (item: unknown) => Item | null): Item[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const items: Item[] = [];
  for (const one of value as unknown[]) {
    const item = read(one);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}
