// Records what the browser presents, frame by frame, with the time of each frame.
import { setTimeout as wait } from "node:timers/promises";

/** Half the window's size in each direction: enough to compare, and cheap to encode. */
export const FRAME_SCALE = 0.5;

const PATIENCE_MS = 30_000;

/** Starts recording. Frames are PNG in base64 and `atMs` is the wall clock. */
export async function record(session, { widthPx, heightPx }) {
  const frames = [];
  let heard = () => undefined;
  const options = {
    format: "png",
    everyNthFrame: 1,
    maxWidth: widthPx * FRAME_SCALE,
    maxHeight: heightPx * FRAME_SCALE,
  };
  session.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    // Unacknowledged frames make the browser skip later ones.
    session.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
    frames.push({ data, atMs: metadata.timestamp * 1000 });
    heard();
  });
  await session.send("Page.startScreencast", options);

  return {
    frames,
    quietForMs: () => Date.now() - (frames.at(-1)?.atMs ?? 0),
    /** The picture as it stands now, through the same eyes: starting anew sends a frame although nothing changed. */
    async now() {
      await session.send("Page.stopScreencast");
      const before = frames.length;
      const next = new Promise((resolve) => (heard = resolve));
      await session.send("Page.startScreencast", options);
      await Promise.race([next, wait(PATIENCE_MS, undefined, { ref: false })]);
      return frames.splice(before, frames.length - before).at(-1) ?? frames.at(-1);
    },
  };
}
