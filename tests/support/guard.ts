import type { BrowserContext } from "@playwright/test";

/** Writes down what a page must never do. */
export class Guard {
  #problems: string[] = [];
  readonly #origins = new Set<string>();
  readonly #allowed: RegExp[] = [];

  constructor(ownAddress: string) {
    this.allowOrigin(ownAddress);
  }

  watch(context: BrowserContext): void {
    context.on("console", (message) => {
      if (message.type() === "error") this.#note(`console: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (webError) => {
      const error = webError.error();
      this.#note(`uncaught: ${error.stack ?? error.message}`);
    });
    context.on("request", (request) => {
      if (!this.#isOwn(request.url())) this.#note(`foreign request: ${request.url()}`);
    });
  }

  /** Every problem so far that the test did not allow. */
  get problems(): readonly string[] {
    return this.#problems.filter((problem) => !this.#allowed.some((pattern) => pattern.test(problem)));
  }

  /** For a test whose subject is a failure, such as a missing file. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  allowOrigin(address: string): void {
    this.#origins.add(new URL(address).origin);
  }

  /** Hands over the problems so far and forgets them. */
  takeProblems(): readonly string[] {
    const taken = this.problems;
    this.#problems = [];
    return taken;
  }

  #note(problem: string): void {
    this.#problems.push(problem);
  }

  #isOwn(address: string): boolean {
    const { protocol, origin } = new URL(address);
    return ["data:", "blob:", "about:"].includes(protocol) || this.#origins.has(origin);
  }
}
