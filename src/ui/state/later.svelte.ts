/** What comes behind the first picture, loaded at the first wish for it. */
export class Later<Value> {
  readonly #load: () => Promise<Value>;
  #value: Value | null = $state.raw(null);
  #hasFailed = $state(false);
  #isAskedFor = false;

  constructor(load: () => Promise<Value>) {
    this.#load = load;
  }

  /** Null until it is there. */
  get value(): Value | null {
    return this.#value;
  }

  /** Stays so for the life of the page: browsers remember that a module could not be loaded and do not ask again. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Loads it, unless somebody has asked already. */
  ask(): void {
    if (this.#isAskedFor) return;
    this.#isAskedFor = true;
    void this.#load().then(
      (value) => {
        this.#value = value;
      },
      () => {
        this.#hasFailed = true;
      },
    );
  }
}
