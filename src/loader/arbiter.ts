/** At most two live maps on a page: those out of sight give way first, then the one that was used longest ago. */

/** Maps that may be live together. */
const MOST_LIVE = 2;

export interface Arbiter<Name> {
  /** A map goes live or is used anew; the answer is who has to be a picture again. */
  readonly wants: (name: Name) => readonly Name[];
  readonly left: (name: Name) => void;
  /** A map is no more. */
  readonly forget: (name: Name) => void;
  /** Who had to give way, is in sight again and finds room: the one that gave way last. */
  readonly next: () => Name | null;
}

/** Nobody is live at first. */
export function arbiterOf<Name>(isSeen: (name: Name) => boolean): Arbiter<Name> {
  /** Used longest ago first. */
  let live: readonly Name[] = [];
  /** Gave way last first. */
  let waiting: readonly Name[] = [];
  const without = (names: readonly Name[], gone: readonly Name[]): readonly Name[] =>
    names.filter((name) => !gone.includes(name));
  const left = (name: Name): void => {
    live = without(live, [name]);
  };
  return {
    wants: (name) => {
      left(name);
      const inTurn = [...live.filter((other) => !isSeen(other)), ...live.filter(isSeen)];
      const gone = inTurn.slice(0, Math.max(0, live.length + 1 - MOST_LIVE));
      live = [...without(live, gone), name];
      waiting = without([...gone, ...waiting], [name]);
      return gone;
    },
    left,
    forget: (name) => {
      left(name);
      waiting = without(waiting, [name]);
    },
    next: () => (live.filter(isSeen).length < MOST_LIVE ? (waiting.find(isSeen) ?? null) : null),
  };
}
