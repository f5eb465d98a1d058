/** Who has said what so far: what comes twice counts once. */
import type { TalkMessage } from "./message.ts";

export class Inbox {
  /** The last number that was heard of each window. */
  readonly #numbers = new Map<string, number>();
  /** Windows of our own role that came after this one. */
  readonly #newcomers = new Set<string>();

  /** Whether it has not been heard before; notes it down. */
  takes({ from, number }: TalkMessage): boolean {
    if (number <= (this.#numbers.get(from) ?? 0)) return false;
    this.#numbers.set(from, number);
    return true;
  }

  addNewcomer(from: string): void {
    this.#newcomers.add(from);
  }

  isNewcomer(from: string): boolean {
    return this.#newcomers.has(from);
  }
}
