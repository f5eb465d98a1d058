/** The page's side of the service worker: whether the site is kept on this device, and whether a newer edition waits. */
import { canBeKept } from "./canBeKept.ts";
import { type Kept, cachesOf, pageLock, talkLock, unwantedMark, type Wish, WORKER_FILE } from "./names.ts";
import { entryOfPage, siteFolder } from "./siteFolder.ts";

/** `impossible`: this browser or this page cannot; `refused`: it tried, and the browser or the network did not let it. */
type KeepingState = "unknown" | "impossible" | "absent" | "storing" | "kept" | "refused";

const WORKER_ANSWERS_MS = 2000;
/** A page that stays open for days asks for news now and then, when somebody looks at it. */
const NEWS_AFTER_MS = 3_600_000;

class Keeping {
  #state: KeepingState = $state("unknown");
  #kept: Kept | null = $state.raw(null);
  #hasNewer = $state(false);
  #registration: ServiceWorkerRegistration | null = null;
  #askedAt = 0;
  #hasStarted = false;

  get state(): KeepingState {
    return this.#state;
  }

  /** What is kept; null while nothing is. */
  get kept(): Kept | null {
    return this.#kept;
  }

  /** Another edition is complete and waits, or has taken over from another window. */
  get hasNewer(): boolean {
    return this.#hasNewer;
  }

  /** Keeps the site, unless the reader wants nothing kept or asked the browser to load little. Never throws. */
  async start(): Promise<void> {
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    if (!canBeKept()) {
      this.#state = "impossible";
      return;
    }
    try {
      holdLock(pageLock(entryOfPage()));
      navigator.serviceWorker.addEventListener("controllerchange", () => void this.#look());
      document.addEventListener("visibilitychange", () => this.#askForNews());
      const known = await this.#find();
      if (known === null && (isSparing() || (await caches.has(unwantedMark(siteFolder()))))) this.#state = "absent";
      else await this.#register();
    } catch {
      this.#state = "refused";
    }
  }

  /** The reader wants it kept. */
  async store(): Promise<void> {
    this.#state = "storing";
    try {
      await caches.delete(unwantedMark(siteFolder()));
      await this.#register();
    } catch {
      this.#state = "refused";
    }
  }

  /** Takes everything from the device but an empty mark that says so, and leaves the open page as it is. */
  async remove(): Promise<void> {
    try {
      await this.#registration?.unregister();
      const names = (await caches.keys()).filter((name) => name.startsWith(cachesOf(siteFolder())));
      await Promise.all(names.map((name) => caches.delete(name)));
      await caches.open(unwantedMark(siteFolder()));
    } finally {
      this.#registration = null;
      this.#kept = null;
      this.#hasNewer = false;
      this.#state = "absent";
    }
  }

  /** Loads the page in the newer edition. Answers false, and does nothing, while a talk goes on in any window. */
  async renew(): Promise<boolean> {
    if (await isTalkOn()) return false;
    const waiting = this.#registration?.waiting;
    if (waiting) {
      const changed = new Promise((resolve) => {
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
      });
      wish(waiting, { ask: "takeOver" });
      await changed;
    }
    location.reload();
    return true;
  }

  async #register(): Promise<void> {
    await navigator.serviceWorker.register(WORKER_FILE, { updateViaCache: "none" });
    this.#askedAt = Date.now();
    const registration = await this.#find();
    if (registration === null) {
      this.#state = "refused";
      return;
    }
    this.#registration = registration;
    registration.addEventListener("updatefound", () => this.#follow(registration.installing));
    this.#follow(registration.installing);
    await this.#look();
    if (registration.active) wish(registration.active, { ask: "tidy" });
  }

  /** The registration of this very folder; a site above it may have one of its own. */
  async #find(): Promise<ServiceWorkerRegistration | null> {
    const found = await navigator.serviceWorker.getRegistration(siteFolder());
    return found?.scope === siteFolder() ? found : null;
  }

  #follow(worker: ServiceWorker | null): void {
    worker?.addEventListener("statechange", () => void this.#look());
  }

  async #look(): Promise<void> {
    if (this.#registration === null) return;
    const { active, waiting, installing } = this.#registration;
    if (active) {
      this.#kept = await describe(active);
      this.#state = "kept";
      const isOther = this.#kept !== null && !this.#kept.scripts.includes(entryOfPage());
      this.#hasNewer = Boolean(waiting) || (isOther && navigator.serviceWorker.controller === active);
    } else this.#state = installing ? "storing" : "refused";
  }

  #askForNews(): void {
    if (document.visibilityState === "hidden" || Date.now() - this.#askedAt < NEWS_AFTER_MS) return;
    this.#askedAt = Date.now();
    // Without a network there is no news, and that is none.
    this.#registration?.update().catch(() => undefined);
  }
}

export const keeping = new Keeping();

/** Whether any window of the site shows or makes a tour. */
export async function isTalkOn(): Promise<boolean> {
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === talkLock(siteFolder())) ?? false;
}

/** Tells all windows, for as long as the function that it returns is not called, that a talk goes on. */
export function holdTalk(): () => void {
  return canBeKept() ? holdLock(talkLock(siteFolder())) : () => undefined;
}

/** Browsers let go of a lock when its page closes, even by a crash. */
function holdLock(name: string): () => void {
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  navigator.locks.request(name, { mode: "shared" }, () => until).catch(() => undefined);
  return release;
}

function wish(worker: ServiceWorker, what: Wish, port?: MessagePort): void {
  worker.postMessage(what, port ? [port] : []);
}

/** What a worker keeps; null when it does not say so in time. */
function describe(worker: ServiceWorker): Promise<Kept | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), WORKER_ANSWERS_MS);
    port1.onmessage = ({ data }: MessageEvent<Kept>) => resolve(data);
    wish(worker, { ask: "describe" }, port2);
  });
}

function isSparing(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
