/**
 * The service worker: keeps one edition of the site whole, and answers from it. A newer edition waits until the reader asks for it
 * or no page of the older one is open; until then every window stays on one edition.
 */
import precache from "virtual:route-atlas/precache";
import type { Kept, Wish } from "../../ui/offline/names.ts";
import { entryOfTalk, openEntries } from "./openPages.ts";
import { pathAsked } from "./pathAsked.ts";
import type { Told, WorkerScope } from "./scope.ts";
import { Store } from "./store.ts";

/** An update is found when a page has just been opened, which needs the machine for itself. */
const UPDATE_WAITS_MS = 10_000;

const worker = self as unknown as WorkerScope;
const { registration } = worker;
const { scope } = registration;
const store = new Store({ precache, scope, caches, fetch: (address, init) => fetch(address, init) });

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim().then(tidy)));
worker.addEventListener("message", (event) => event.waitUntil(grant(event)));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathAsked(request, scope);
  if (path !== null && store.mayHave(path)) event.respondWith(answer(request, path));
});

async function install(): Promise<void> {
  if (registration.active) {
    if (isSparing()) throw new Error("The reader asked the browser to load little, and has an edition that works.");
    await new Promise((resolve) => setTimeout(resolve, UPDATE_WAITS_MS));
  }
  await store.fill();
}

async function answer(request: Request, path: string): Promise<Response> {
  const entry = request.mode === "navigate" ? entryOfTalk(await heldLocks(), scope) : null;
  return (await store.find(path, entry)) ?? fetch(request);
}

async function grant({ data, ports }: Told): Promise<void> {
  const { ask } = data as Wish;
  if (ask === "takeOver") await worker.skipWaiting();
  else if (ask === "tidy") await tidy();
  else ports[0]?.postMessage(kept());
}

function kept(): Kept {
  const { edition, files } = precache;
  return {
    edition,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    scripts: files.filter(({ path }) => path.endsWith(".js")).map(({ path }) => new URL(path, scope).href),
  };
}

/** Older editions go when none of their pages is open. What a worker keeps that is not active yet is not ours to judge. */
async function tidy(): Promise<void> {
  if (registration.installing ?? registration.waiting) return;
  const pages = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const entries = openEntries(await heldLocks(), pages.filter(({ url }) => url.startsWith(scope)).length, scope);
  if (entries !== null) await store.tidy(entries);
}

async function heldLocks(): Promise<readonly LockInfo[]> {
  return (await navigator.locks.query()).held ?? [];
}

function isSparing(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
