/** What a service worker is given, as far as ours uses it: the types of pages and of workers cannot be had together. */

export interface Lasting {
  readonly waitUntil: (until: Promise<unknown>) => void;
}

export interface Asked extends Lasting {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

export interface Told extends Lasting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Client {
  readonly id: string;
  readonly url: string;
}

export interface WorkerScope {
  readonly addEventListener: {
    (kind: "install" | "activate", listener: (event: Lasting) => void): void;
    (kind: "fetch", listener: (event: Asked) => void): void;
    (kind: "message", listener: (event: Told) => void): void;
  };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: { type: "window"; includeUncontrolled: true }) => Promise<readonly Client[]>;
  };
  readonly registration: ServiceWorkerRegistration;
  readonly skipWaiting: () => Promise<void>;
}
