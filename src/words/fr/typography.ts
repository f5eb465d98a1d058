/** French puts a narrow space that does not break before high punctuation and inside « ». It is set here, so that the messages can be typed with plain ones. */
const BEFORE = / (?=[:;!?%»])/g;
const AFTER = /« /g;
const NARROW = "\u202f";

/** The same messages with French spaces, in texts and in what functions answer. */
export function withFrenchSpaces<Messages extends object>(messages: Messages): Messages {
  return spaced(messages) as Messages;
}

function spaced(message: unknown): unknown {
  if (typeof message === "string") return message.replace(BEFORE, NARROW).replace(AFTER, `«${NARROW}`);
  if (typeof message === "function")
    return (...given: readonly unknown[]): unknown => spaced(Reflect.apply(message, undefined, given));
  if (Array.isArray(message)) return message.map(spaced);
  if (typeof message !== "object" || message === null) return message;
  return Object.fromEntries(Object.entries(message).map(([name, part]) => [name, spaced(part)]));
}
