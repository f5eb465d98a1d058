/** The frame's side of the protocol: it hears its own page alone, and says no more than which view it shows and how high it is. */
import { type FrameMessage, type HostMessage, readMessage, sealed } from "../../view/embed/protocol.ts";

export interface HostTalk {
  readonly say: (message: FrameMessage) => void;
  readonly close: () => void;
}

/** What the talk needs of a window, so that a test can give it another. */
export type FrameWindow = Pick<Window, "parent" | "addEventListener" | "removeEventListener">;

/** Listens to the page around the frame; in a page of its own there is nobody to talk to. `hosts` null lets any origin speak. */
export function talkToHost(
  frame: FrameWindow,
  hosts: readonly string[] | null,
  hear: (message: HostMessage) => void,
): HostTalk {
  const { parent } = frame;
  if (parent === (frame as unknown)) return { say: () => undefined, close: () => undefined };
  const listen = (event: MessageEvent): void => {
    if (event.source !== parent || (hosts !== null && !hosts.includes(event.origin))) return;
    const message = readMessage(event.data);
    if (message !== null) hear(message);
  };
  frame.addEventListener("message", listen);
  return {
    say: (message) => {
      for (const origin of hosts ?? ["*"]) parent.postMessage(sealed(message), origin);
    },
    close: () => frame.removeEventListener("message", listen),
  };
}
