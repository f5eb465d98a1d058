/** The editions that a site keeps for what is pinned to them, as `editions/index.json` lists them. */

export interface Edition {
  /** The name of its folder: the edition of the data, a hyphen, and the hash of all its files. */
  readonly id: string;
  /** The edition of the data, as sources and citations name it. */
  readonly data: string;
  /** The day on which it was put by, `2026-11-22`; null for one that nobody has put by. */
  readonly date: string | null;
  /** `sha384-…` of its loader, as the attribute `integrity` writes it. */
  readonly loader: string;
}

export interface EditionList {
  readonly version: 1;
  /** Newest first. */
  readonly editions: readonly Edition[];
}

export const EDITIONS_FOLDER = "editions";
/** In the folder of the editions. */
export const EDITION_LIST = "index.json";
const ID = /^[0-9a-f]{10}-[0-9a-f]{10}$/;

/** Whether a text may be the name of an edition’s folder, so that it can stand in an address. */
export function isEditionId(text: string): boolean {
  return ID.test(text);
}

/** The edition of the data that is kept under this name. */
export function dataOf(id: string): string {
  return id.split("-")[0] ?? "";
}

/** Reads what a site sent as its list; what is no edition is passed over. Never throws. */
export function readEditions(sent: unknown): readonly Edition[] {
  const { version, editions } = fieldsOf(sent);
  return version === 1 && Array.isArray(editions) ? editions.flatMap(readEdition) : [];
}

/** The edition that a word means: its own name, or the newest that holds this edition of the data. */
export function editionNamed(editions: readonly Edition[], word: string): Edition | null {
  return editions.find(({ id }) => id === word) ?? editions.find(({ data }) => data === word) ?? null;
}

function readEdition(sent: unknown): Edition[] {
  const { id, data, date, loader } = fieldsOf(sent);
  if (typeof id !== "string" || !isEditionId(id) || data !== dataOf(id)) return [];
  if (typeof loader !== "string" || !/^sha384-[A-Za-z0-9+/]{64}$/.test(loader)) return [];
  return [{ id, data: dataOf(id), date: typeof date === "string" ? date : null, loader }];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
