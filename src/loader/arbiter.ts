/** At most two live maps on a page: the one that was used longest ago gives way. */

/** Maps that may be live together. */
const MOST_LIVE = 2;

export interface Arbiter<Name> {
  /** A map goes live or is used anew; the answer is who has to be a picture again. */
  readonly wants: (name: Name) => readonly Name[];
  readonly left: (name: Name) => void;
}

/** Nobody is live at first. */
export function arbiterOf<Name>(): Arbiter<Name> {
  /** Used longest ago first. */
  let live: readonly Name[] = [];
  const left = (name: Name): void => {
    live = live.filter((other) => other !== name);
  };
  return {
    wants: (name) => {
      left(name);
      const all = [...live, name];
      live = all.slice(-MOST_LIVE);
      return all.slice(0, -MOST_LIVE);
    },
    left,
  };
}
