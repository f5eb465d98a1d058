/**
 * One talk as one of its windows knows it: where it is, whether the room sees a blank screen, how long it has run, and whether
 * the other window is there. Windows tell each other what they decide; the later decision holds in all of them.
 */
import type { Tour } from "../../model/tour.ts";
import { agreed, highestCount, isSameDecision, isSamePlace, later, sharedAtStart, type Values } from "./agree.ts";
import { Inbox } from "./inbox.ts";
import {
  type Decided,
  type Place,
  PROTOCOL_VERSION,
  readMessage,
  type Role,
  type Saying,
  type Shared,
  type TalkMessage,
} from "./message.ts";
import { BEAT_MS, type Presence, PresenceOfOthers } from "./presence.ts";
import { elapsedMs, isSameTimer, type Timer, TIMER_AT_ZERO, toggledTimer } from "./timer.ts";
import type { Wire } from "./wire.ts";

export interface TalkClock {
  readonly now: () => number;
  readonly every: (ms: number, run: () => void) => () => void;
}

export interface TalkSetting {
  readonly talk: string;
  readonly role: Role;
  /** The id of this window for as long as its page lives. */
  readonly window: string;
  readonly wire: Wire;
  readonly clock: TalkClock;
  /** Where this window is by its own address, and what it shows. */
  readonly values: Values;
  readonly tour: Tour | null;
  /** What this window knew before its page was loaded anew. */
  readonly kept: Shared | null;
  /** Hears of every change, so that it can be kept. */
  readonly onChange?: (shared: Shared, tour: Tour | null) => void;
  /** Another window of this talk is the one that the room sees: this one has to begin a talk of its own. */
  readonly onTwin?: () => void;
}

export class SharedTalk {
  readonly #setting: TalkSetting;
  readonly #presence: PresenceOfOthers;
  readonly #stopBeating: () => void;
  readonly #inbox = new Inbox();
  #number = 0;
  #count: number;
  #shared: Shared = $state.raw() as Shared;
  #tour: Tour | null = $state.raw(null);
  #there: Presence = $state("unknown");

  constructor(setting: TalkSetting) {
    const { role, clock, kept, values, tour, window, wire } = setting;
    this.#setting = setting;
    this.#presence = new PresenceOfOthers(role === "speaker" ? clock.now() : null);
    this.#tour = tour;
    this.#shared = sharedAtStart(role, window, values, kept);
    this.#count = highestCount(this.#shared);
    wire.listen((data) => this.#receive(data));
    this.#stopBeating = clock.every(BEAT_MS, () => this.#beat());
    this.#say({ kind: "hello" });
  }

  get id(): string {
    return this.#setting.talk;
  }

  get place(): Place {
    return this.#shared.place.value;
  }

  /** The tour that is being told, where this window knows it or another has sent it. */
  get tour(): Tour | null {
    return this.#tour?.id === this.place.tour ? this.#tour : null;
  }

  get isBlank(): boolean {
    return this.#shared.blank.value;
  }

  get timer(): Timer {
    return this.#shared.timer.value;
  }

  /** Whether the window of the other role is there. */
  get other(): Presence {
    return this.#there;
  }

  /** What the timer shows at a moment, in milliseconds. */
  elapsedMs(nowMs: number): number {
    return elapsedMs(this.timer, nowMs);
  }

  /** Makes the tour known of which the place speaks. */
  tell(tour: Tour): void {
    if (tour === this.#tour) return;
    this.#tour = tour;
    this.#sayState();
  }

  goTo(to: Place): void {
    if (isSamePlace(this.place, to)) return;
    const place = this.#decided(to);
    this.#take({ ...this.#shared, place });
    this.#say({ kind: "step", place });
  }

  goToStep(step: number): void {
    this.goTo({ ...this.place, step, seen: null });
  }

  /** Back to the view of the step, from wherever the room has gone. */
  returnToScript(): void {
    this.goTo({ ...this.place, seen: null });
  }

  setBlank(isBlank: boolean): void {
    if (isBlank === this.isBlank) return;
    const blank = this.#decided(isBlank);
    this.#take({ ...this.#shared, blank });
    this.#say({ kind: "blank", blank });
  }

  setTimer(to: Timer): void {
    if (isSameTimer(this.timer, to)) return;
    const timer = this.#decided(to);
    this.#take({ ...this.#shared, timer });
    this.#say({ kind: "timer", timer });
  }

  /** Lets the time run or rest. */
  toggleTimer(): void {
    this.setTimer(toggledTimer(this.timer, this.#setting.clock.now()));
  }

  resetTimer(): void {
    this.setTimer(TIMER_AT_ZERO);
  }

  /** The other window is being opened. */
  expectOther(): void {
    this.#presence.expect(this.#setting.clock.now());
    this.#look();
  }

  /** The page goes away, perhaps only to be loaded anew. */
  sayFarewell(): void {
    this.#say({ kind: "bye" });
  }

  /** The page has come back as it was. */
  sayHello(): void {
    this.#say({ kind: "hello" });
  }

  close(): void {
    this.sayFarewell();
    this.#stopBeating();
    this.#setting.wire.close();
  }

  #decided<Value>(value: Value): Decided<Value> {
    this.#count += 1;
    return { value, stamp: { count: this.#count, by: this.#setting.window } };
  }

  #take(shared: Shared): void {
    this.#shared = shared;
    this.#count = Math.max(this.#count, highestCount(shared));
    this.#setting.onChange?.(shared, this.tour);
  }

  #say(said: Saying): void {
    const { talk, role, window, wire } = this.#setting;
    this.#number += 1;
    wire.send({ v: PROTOCOL_VERSION, talk, from: window, role, number: this.#number, ...said } satisfies TalkMessage);
  }

  #sayState(): void {
    this.#say({ kind: "state", shared: this.#shared, tour: this.#tour });
  }

  #receive(data: unknown): void {
    const { talk, role, window } = this.#setting;
    const message = readMessage(data, talk);
    if (!message || message.from === window || !this.#inbox.takes(message)) return;
    if (message.role === role) this.#hearTwin(message);
    else this.#hearOther(message);
  }

  /**
   * Two windows of the same role: speakers follow each other; but a tab that was copied with all that it keeps is another
   * talk, so the one that came later takes its leave.
   */
  #hearTwin(message: TalkMessage): void {
    const { role, window } = this.#setting;
    if (role === "speaker") this.#adopt(message);
    else if (message.kind === "hello") {
      this.#inbox.addNewcomer(message.from);
      this.#say({ kind: "heartbeat", isAsking: false });
    } else if (message.kind === "heartbeat" && (!this.#inbox.isNewcomer(message.from) || window > message.from))
      this.#setting.onTwin?.();
  }

  #hearOther(message: TalkMessage): void {
    const now = this.#setting.clock.now();
    if (message.kind === "bye") this.#presence.saidFarewell(message.from, now);
    else this.#presence.heard(message.from, now);
    if (message.kind === "hello") this.#sayState();
    if (message.kind === "heartbeat" && message.isAsking) this.#say({ kind: "heartbeat", isAsking: false });
    this.#adopt(message);
    this.#look();
  }

  #adopt(message: TalkMessage): void {
    const { place, blank, timer } = this.#shared;
    switch (message.kind) {
      case "step":
        this.#take({ ...this.#shared, place: later(place, message.place) });
        break;
      case "blank":
        this.#take({ ...this.#shared, blank: later(blank, message.blank) });
        break;
      case "timer":
        this.#take({ ...this.#shared, timer: later(timer, message.timer) });
        break;
      case "state":
        this.#adoptAll(message.shared, message.tour);
        break;
      case "hello":
      case "heartbeat":
      case "bye":
    }
  }

  #adoptAll(theirs: Shared, tour: Tour | null): void {
    const shared = agreed(this.#shared, theirs);
    if (tour?.id === shared.place.value.tour && tour.id !== this.#tour?.id) this.#tour = tour;
    this.#take(shared);
    // After this answer both hold the same, so nobody answers again.
    if (!isSameDecision(shared, theirs)) this.#sayState();
  }

  #beat(): void {
    const isAsking = this.#presence.beat(this.#setting.clock.now());
    this.#say({ kind: "heartbeat", isAsking });
    this.#look();
  }

  #look(): void {
    this.#there = this.#presence.at(this.#setting.clock.now());
  }
}
