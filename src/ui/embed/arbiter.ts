/**
 * At most two frames of a page move at a time, so that no article exhausts graphics contexts: the one that was used longest
 * ago becomes a picture again. Frames agree among themselves over a channel; a loader that counts them may say so as well.
 */

/** Frames that may be live together. */
const MOST_LIVE = 2;
const CHANNEL = "route-atlas-live";

/** What a channel must do; a browser’s own does. */
export type LiveChannel = Pick<BroadcastChannel, "postMessage" | "addEventListener" | "close">;

export interface Arbiter {
  /** This frame moves now, or is used anew. */
  readonly use: () => void;
  /** This frame is a picture again. */
  readonly leave: () => void;
}

interface Told {
  readonly frame: string;
  readonly isLive: boolean;
}

/** `yieldTurn` is called when two others have moved since this frame was used last. */
export function arbiterOver(channel: LiveChannel | null, frame: string, yieldTurn: () => void): Arbiter {
  /** Others that moved after this one was used last. */
  const later = new Set<string>();
  let isLive = false;
  const tell = (told: Told): void => channel?.postMessage(told);
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const told = readTold(data);
    if (told === null || told.frame === frame) return;
    if (!told.isLive) later.delete(told.frame);
    else if (isLive) {
      later.add(told.frame);
      if (later.size >= MOST_LIVE) yieldTurn();
    }
  });
  return {
    use: () => {
      isLive = true;
      later.clear();
      tell({ frame, isLive });
    },
    leave: () => {
      isLive = false;
      later.clear();
      tell({ frame, isLive });
    },
  };
}

/** The channel of the frames of this site; null where the browser refuses one. */
export function liveChannel(): LiveChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}

function readTold(data: unknown): Told | null {
  if (typeof data !== "object" || data === null || !("frame" in data) || !("isLive" in data)) return null;
  const { frame, isLive } = data;
  return typeof frame === "string" && frame.length <= 64 && typeof isLive === "boolean" ? { frame, isLive } : null;
}
