/** A talk between real windows: their channel, their clock, and what the tab keeps. */
import type { Tour } from "../../model/tour.ts";
import type { Values } from "./agree.ts";
import { keep, type Kept } from "./kept.ts";
import type { Role } from "./message.ts";
import { SharedTalk } from "./sharedTalk.svelte.ts";
import { newId } from "./talkId.ts";
import { channelWire, type MessageTarget, together, WindowWire } from "./wire.ts";

export interface Joined {
  readonly shared: SharedTalk;
  readonly windows: WindowWire;
}

export interface Joining {
  readonly talk: string;
  readonly role: Role;
  readonly values: Values;
  readonly tour: Tour | null;
  readonly kept: Kept | null;
  readonly onTwin?: () => void;
}

/** Joins a talk from this window. What it remembers of another talk does not count. */
export function joinInBrowser({ kept, ...joining }: Joining): Joined {
  const { talk, role } = joining;
  const windows = new WindowWire(talk, {
    origin: window.origin,
    opener: window.opener as MessageTarget | null,
    addEventListener: (type, listener) => addEventListener(type, listener),
    removeEventListener: (type, listener) => removeEventListener(type, listener),
  });
  const channel = channelWire(talk);
  const shared: SharedTalk = new SharedTalk({
    ...joining,
    window: newId(Date.now()),
    wire: together(channel === null ? [windows] : [channel, windows]),
    clock: {
      now: () => Date.now(),
      every: (ms, run) => {
        const timer = setInterval(run, ms);
        return () => clearInterval(timer);
      },
    },
    kept: kept?.talk === talk ? kept.shared : null,
    // The room’s window has its tour from the site or from its address; the speaker’s has it from the room’s.
    onChange: (now, tour) => keep(() => sessionStorage, { talk, shared: now, tour: role === "speaker" ? tour : null }),
  });
  return { shared, windows };
}

/** Says farewell when the page goes, and hello when the browser brings it back as it was. Answers with what stops that. */
export function watchPage(shared: () => SharedTalk): () => void {
  const leave = (): void => shared().sayFarewell();
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) shared().sayHello();
  };
  addEventListener("pagehide", leave);
  addEventListener("pageshow", comeBack);
  return () => {
    removeEventListener("pagehide", leave);
    removeEventListener("pageshow", comeBack);
  };
}
