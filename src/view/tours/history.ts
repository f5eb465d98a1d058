/** The last changes of a value, so that they can be taken back. */

/** How far back it goes: enough for an evening’s second thoughts. */
const MOST = 100;

export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** What the last change was made to; the next change of the same belongs to it. Null where the next stands for itself. */
  readonly mark: string | null;
}

export function beginHistory<Value>(present: Value): History<Value> {
  return { past: [], present, future: [], mark: null };
}

/** A change. With a `mark`, such as that of a field, letter after letter is one change. */
export function changed<Value>(history: History<Value>, present: Value, mark: string | null = null): History<Value> {
  if (present === history.present) return history;
  const isSame = mark !== null && mark === history.mark;
  const past = isSame ? history.past : [...history.past, history.present].slice(-MOST);
  return { past, present, future: [], mark };
}

/** The next change stands for itself, whatever it changes. */
export function sealed<Value>(history: History<Value>): History<Value> {
  return history.mark === null ? history : { ...history, mark: null };
}

export function undone<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], mark: null };
}

export function redone<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (next === undefined) return history;
  return { past: [...past, present], present: next, future: rest, mark: null };
}
