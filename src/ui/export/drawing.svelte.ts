/** Draws what is wished for behind the page’s back: the last wish counts, and a click may wait for it. */
import type { ExportedPicture } from "./exportPicture.ts";

/** Wishes that follow one another faster than this are one. */
const PAUSE_MS = 120;
/** Only a wait longer than this is worth a word. */
const PATIENCE_MS = 300;

export class Drawing<Wish> {
  readonly #draw: (wish: Wish) => Promise<ExportedPicture>;
  #picture = $state.raw<ExportedPicture | null>(null);
  #address = $state("");
  #isSlow = $state(false);
  #problem: unknown = $state.raw(null);
  #wanted: Promise<ExportedPicture> | null = null;
  #turn = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(draw: (wish: Wish) => Promise<ExportedPicture>) {
    this.#draw = draw;
  }

  /** The last picture that was drawn; null before the first. */
  get picture(): ExportedPicture | null {
    return this.#picture;
  }

  /** Where an `img` finds it. */
  get address(): string {
    return this.#address;
  }

  get isSlow(): boolean {
    return this.#isSlow;
  }

  /** What was thrown where the last wish could not be drawn; null when nothing is wrong. */
  get problem(): unknown {
    return this.#problem;
  }

  /** The picture of the last wish, once it is drawn. */
  get wanted(): Promise<ExportedPicture> {
    return this.#wanted ?? Promise.reject(new Error("Nothing has been drawn yet."));
  }

  wish(wish: Wish): void {
    const turn = ++this.#turn;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => (this.#isSlow = true), PATIENCE_MS);
    const pause = new Promise((fulfil) => setTimeout(fulfil, this.#picture === null ? 0 : PAUSE_MS));
    const drawn = pause.then(() => (turn === this.#turn ? this.#draw(wish) : this.wanted));
    this.#wanted = drawn;
    drawn.then(
      (picture) => {
        if (turn === this.#turn) this.#show(picture);
      },
      (error: unknown) => {
        if (turn === this.#turn) this.#fail(error);
      },
    );
  }

  destroy(): void {
    this.#turn += 1;
    clearTimeout(this.#patience);
    this.#forget();
  }

  #show(picture: ExportedPicture): void {
    this.#rest(null);
    this.#forget();
    this.#address = URL.createObjectURL(new Blob([picture.svg], { type: "image/svg+xml" }));
    this.#picture = picture;
  }

  #fail(error: unknown): void {
    this.#rest(error);
  }

  #rest(problem: unknown): void {
    clearTimeout(this.#patience);
    this.#isSlow = false;
    this.#problem = problem;
  }

  #forget(): void {
    if (this.#address !== "") URL.revokeObjectURL(this.#address);
  }
}
