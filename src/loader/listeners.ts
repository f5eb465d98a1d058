/** Who hears what of an embed. */
import type { Embed, EmbedEvents } from "./client.ts";

type Hear = (event: never) => void;

/** Listeners by the name of what they hear. */
export function listeners(): {
  readonly on: Embed["on"];
  readonly tell: <Name extends keyof EmbedEvents>(name: Name, event: EmbedEvents[Name]) => void;
} {
  const all = new Set<{ readonly name: string; readonly hear: Hear }>();
  return {
    on: (name, hear) => {
      const listener = { name, hear };
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell: (name, event) => {
      for (const listener of all)
        if (listener.name === name) (listener.hear as (event: EmbedEvents[typeof name]) => void)(event);
    },
  };
}
