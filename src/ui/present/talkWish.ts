/** What a talk that is about to begin should do first. */
class TalkWish {
  #speaker = false;

  /** The speaker’s window is wanted with it. */
  wantSpeaker(): void {
    this.#speaker = true;
  }

  /** Whether it was wanted; asked once. */
  takeSpeaker(): boolean {
    const wanted = this.#speaker;
    this.#speaker = false;
    return wanted;
  }
}

export const talkWish = new TalkWish();
