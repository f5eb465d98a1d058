/** One thing at a time that takes a while: how far it has come, how it ended, and a way to stop it. */

export class Task {
  #controller: AbortController | null = $state.raw(null);
  #progress = $state("");
  #answer = $state("");
  #problem: unknown = $state.raw(null);

  get isBusy(): boolean {
    return this.#controller !== null;
  }

  /** What is being done; empty when nothing is. */
  get progress(): string {
    return this.#progress;
  }

  /** How the last thing ended. */
  get answer(): string {
    return this.#answer;
  }

  /** What was thrown; null where nothing went wrong. */
  get problem(): unknown {
    return this.#problem;
  }

  /** Does it, unless something is being done. `cancelled` is the answer where it was stopped. */
  async run(
    cancelled: string,
    deed: (signal: AbortSignal, tell: (progress: string) => void) => Promise<string>,
  ): Promise<void> {
    if (this.#controller !== null) return;
    const controller = new AbortController();
    this.#controller = controller;
    this.#answer = "";
    this.#problem = null;
    try {
      this.#answer = await deed(controller.signal, (progress) => {
        this.#progress = progress;
      });
    } catch (error) {
      if (controller.signal.aborted) this.#answer = cancelled;
      else this.#problem = error;
    } finally {
      this.#controller = null;
      this.#progress = "";
    }
  }

  cancel(): void {
    this.#controller?.abort();
  }
}
