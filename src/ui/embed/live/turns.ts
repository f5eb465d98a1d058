/**
 * At most two frames move at a time, so that no article exhausts graphics contexts. Frames agree among themselves over a
 * channel: those before a reader’s eyes go before the others, and of these the one that was used last. A frame that had to
 * give way takes its turn again when it is before the reader’s eyes and fewer than two others are.
 */

/** Frames that may be live together. */
const MOST_LIVE = 2;
const CHANNEL = "route-atlas-live";
/** As much of the map must be in sight for its reader to be reading it. */
const SEEN = 0.5;

/** What a channel must do; a browser’s own does. */
export type LiveChannel = Pick<BroadcastChannel, "postMessage" | "addEventListener">;

export interface Turns {
  /** This frame moves now, or is used anew. */
  readonly use: () => void;
  /** This frame is a picture again; `isOwed`: because others move, so that it waits for its next turn. */
  readonly leave: (isOwed: boolean) => void;
  readonly see: (isSeen: boolean) => void;
}

export interface TurnDeeds {
  /** Two others go before this one now. */
  readonly give: () => void;
  /** There is room again. */
  readonly take: () => void;
}

interface Clock {
  readonly now: () => number;
  readonly later: (deed: () => void) => void;
}

const CLOCK: Clock = { now: Date.now, later: (deed) => void setTimeout(deed, 400) };

/** What a frame tells of itself. */
interface Told {
  readonly frame: string;
  readonly isLive: boolean;
  readonly isSeen: boolean;
  /** By the clock of the device. */
  readonly usedAtMs: number;
}

/** The turns of the frame of this name. Without a channel nobody can be asked, and it always has its turn. */
export function turnsOver(
  channel: LiveChannel | null,
  frame: string,
  deeds: TurnDeeds,
  { now, later }: Clock = CLOCK,
): Turns {
  /** Those that move. */
  const others = new Map<string, Told>();
  let own: Told = { frame, isLive: false, isSeen: true, usedAtMs: 0 };
  let isOwed = false;

  const hasRoom = (): boolean =>
    isOwed && own.isSeen && [...others.values()].filter(({ isSeen }) => isSeen).length < MOST_LIVE;
  const settle = (): void => {
    if (own.isLive && [...others.values()].filter((other) => goesBefore(other, own)).length >= MOST_LIVE) deeds.give();
    // The one for whom another gave way may not have been heard yet.
    if (hasRoom())
      later(() => {
        if (!hasRoom()) return;
        isOwed = false;
        deeds.take();
      });
  };
  const become = (change: Partial<Told>): void => {
    own = { ...own, ...change };
    channel?.postMessage(own);
    settle();
  };

  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const told = readTold(data);
    if (told === null || told.frame === frame) return;
    if (told.isLive) others.set(told.frame, told);
    else others.delete(told.frame);
    settle();
  });
  return {
    use: () => {
      isOwed = false;
      become({ isLive: true, usedAtMs: now() });
    },
    leave: (isWaiting) => {
      isOwed = isWaiting;
      become({ isLive: false });
    },
    see: (isSeen) => {
      if (isSeen !== own.isSeen) become({ isSeen });
    },
  };
}

/** The turns of this frame, whose map is on `stage`. */
export function openTurns(stage: Element, deeds: TurnDeeds): Turns {
  const turns = turnsOver(liveChannel(), Math.random().toString(36).slice(2), deeds);
  let isInWindow = true;
  const look = (): void => turns.see(isInWindow && document.visibilityState === "visible");
  new IntersectionObserver(
    (entries) => {
      isInWindow = (entries.at(-1)?.intersectionRatio ?? 0) >= SEEN;
      look();
    },
    { threshold: SEEN },
  ).observe(stage);
  document.addEventListener("visibilitychange", look);
  // A frame that is taken out of its page leaves its turn to others.
  addEventListener("pagehide", () => turns.leave(false));
  return turns;
}

/** The channel of the frames of this site; null where the browser refuses one. */
function liveChannel(): LiveChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}

function goesBefore(one: Told, other: Told): boolean {
  if (one.isSeen !== other.isSeen) return one.isSeen;
  return one.usedAtMs === other.usedAtMs ? one.frame > other.frame : one.usedAtMs > other.usedAtMs;
}

function readTold(data: unknown): Told | null {
  if (typeof data !== "object" || data === null) return null;
  const { frame, isLive, isSeen, usedAtMs }: Partial<Record<keyof Told, unknown>> = data;
  const isTold =
    typeof frame === "string" &&
    frame.length <= 64 &&
    typeof isLive === "boolean" &&
    typeof isSeen === "boolean" &&
    typeof usedAtMs === "number";
  return isTold ? { frame, isLive, isSeen, usedAtMs } : null;
}
