// From the visits of all rounds to one set of figures for each page.
import { spread } from "./statistics.mjs";

const FIGURES = {
  firstPictureMs: ({ load }) => load.firstPictureMs,
  completeMs: ({ load }) => load.completeMs,
  liveMs: ({ load }) => load.liveMs,
  bytesUntilFirstPicture: ({ load }) => load.untilFirstPicture.bytes,
  bytesUntilLive: ({ load }) => load.untilLive.bytes,
  bytesInAll: ({ load }) => load.inAll.bytes,
  requestsInAll: ({ load }) => load.inAll.requests,
  stepMs: ({ stepping }) => ofSteps(stepping, "latencyMs"),
  stepTaskMs: ({ stepping }) => ofSteps(stepping, "taskMs"),
  stepScriptMs: ({ stepping }) => ofSteps(stepping, "scriptMs"),
  stepLayoutMs: ({ stepping }) => ofSteps(stepping, "layoutMs"),
  heapBytes: ({ stepping }) => stepping?.heapBytes,
  nodes: ({ stepping }) => stepping?.nodes,
};

/** @returns {Record<string, Record<string, ReturnType<typeof spread>>>} by page, then by figure */
export function summaryOf(visits) {
  const names = [...new Set(visits.map(({ name }) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const own = visits.filter((visit) => visit.name === name);
      const figures = Object.entries(FIGURES).map(([figure, read]) => [figure, spread(own.map(read))]);
      return [name, Object.fromEntries(figures)];
    }),
  );
}

/** The median of a round's steps without the first, which warms up. */
function ofSteps(stepping, figure) {
  return stepping ? spread(stepping.steady.map((step) => step[figure]))?.median : null;
}
