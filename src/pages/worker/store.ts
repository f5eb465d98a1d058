/** The kept files of each edition, one cache for each. A cache is complete when its worker is installed, and serves only then. */
import type { KeptFile, Precache } from "../../model/precache.ts";
import { cachesOf } from "../../ui/offline/names.ts";
import { isNamedByContent } from "./pathAsked.ts";

/** The page has the network first. */
const FETCHED_AT_ONCE = 3;

/** What a store works with; a worker has all of it. */
export interface StoreParts {
  readonly precache: Precache;
  /** The address of the site's folder. */
  readonly scope: string;
  readonly caches: Pick<CacheStorage, "open" | "keys" | "delete">;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
}

export class Store {
  readonly #parts: StoreParts;
  readonly #name: string;
  readonly #paths: ReadonlySet<string>;

  constructor(parts: StoreParts) {
    this.#parts = parts;
    this.#name = `${cachesOf(parts.scope)}${parts.precache.edition}`;
    this.#paths = new Set(parts.precache.files.map(({ path }) => path));
  }

  /** Whether a file may be here: one of this edition, or one that an open page of an older edition may still ask for. */
  mayHave(path: string): boolean {
    return this.#paths.has(path) || isNamedByContent(path);
  }

  /**
   * Fetches what is not there yet. Rejects when one file cannot be had, is not the one that was built, or finds no room; what has
   * come stays for the next attempt.
   */
  async fill(): Promise<void> {
    const cache = await this.#parts.caches.open(this.#name);
    const there = new Set((await cache.keys()).map(({ url }) => url));
    const missing = this.#parts.precache.files.filter(({ path }) => !there.has(this.#addressOf(path)));
    const isFirst = ({ path, integrity }: KeptFile): boolean => this.#pathsOf(integrity)[0] === path;
    // The program of frames brings some of the explorer’s own files again, which need not travel twice.
    const queue = [...missing.filter(isFirst), ...missing.filter((file) => !isFirst(file))].values();
    const work = async (): Promise<void> => {
      for (const file of queue) await cache.put(this.#addressOf(file.path), await this.#have(file));
    };
    await Promise.all(Array.from({ length: FETCHED_AT_ONCE }, work));
  }

  /** A file of this edition, or of the one that `entry` begins; files named by their content from any edition. */
  async find(path: string, entry: string | null = null): Promise<Response | undefined> {
    const pinned = entry === null ? undefined : await this.#editionOf(entry);
    const own = await this.#parts.caches.open(pinned ?? this.#name);
    const found = await own.match(this.#addressOf(path), { ignoreVary: true });
    return found ?? (isNamedByContent(path) ? this.#findAnywhere(path) : undefined);
  }

  /** Deletes the caches of all other editions but those whose pages are still open; `entries` are the first scripts of these. */
  async tidy(entries: readonly string[]): Promise<void> {
    const needed = await Promise.all(entries.map((entry) => this.#editionOf(entry)));
    const names = (await this.#names()).filter((name) => name !== this.#name && !needed.includes(name));
    await Promise.all(names.map((name) => this.#parts.caches.delete(name)));
  }

  async #have({ path, integrity }: KeptFile): Promise<Response> {
    const isLasting = isNamedByContent(path);
    const known = (isLasting ? await this.#findAnywhere(path) : undefined) ?? (await this.#findSame(path, integrity));
    if (known) return known;
    const response = await this.#parts.fetch(this.#addressOf(path), {
      integrity,
      cache: isLasting ? "default" : "no-cache",
      credentials: "same-origin",
      priority: "low",
    });
    if (!response.ok) throw new Error(`${path} could not be kept: ${String(response.status)}`);
    // Some hosts send index.html on to its folder, and a browser takes no page from a worker that was sent on.
    const { status, statusText, headers, body } = response;
    return response.redirected ? new Response(body, { status, statusText, headers }) : response;
  }

  /** The paths of this edition under which the same bytes lie, those first that the visit itself has just loaded. */
  #pathsOf(integrity: string): string[] {
    const paths = this.#parts.precache.files.filter((file) => file.integrity === integrity).map(({ path }) => path);
    return paths.sort((one, other) => one.length - other.length);
  }

  /** The same bytes as they are kept already under another path. */
  async #findSame(path: string, integrity: string): Promise<Response | undefined> {
    const cache = await this.#parts.caches.open(this.#name);
    for (const other of this.#pathsOf(integrity).filter((one) => one !== path)) {
      const found = await cache.match(this.#addressOf(other), { ignoreVary: true });
      if (found) return found;
    }
    return undefined;
  }

  async #findAnywhere(path: string): Promise<Response | undefined> {
    for (const name of await this.#names()) {
      const found = await (await this.#parts.caches.open(name)).match(this.#addressOf(path), { ignoreVary: true });
      if (found) return found;
    }
    return undefined;
  }

  /** The cache that holds a first script. */
  async #editionOf(entry: string): Promise<string | undefined> {
    for (const name of await this.#names())
      if (await (await this.#parts.caches.open(name)).match(entry, { ignoreVary: true })) return name;
    return undefined;
  }

  async #names(): Promise<string[]> {
    const start = cachesOf(this.#parts.scope);
    const names = (await this.#parts.caches.keys()).filter((name) => name.startsWith(start));
    return names.sort((one, other) => Number(other === this.#name) - Number(one === this.#name));
  }

  #addressOf(path: string): string {
    return new URL(path, this.#parts.scope).href;
  }
}
