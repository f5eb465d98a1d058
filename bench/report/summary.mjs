// From the visits of all rounds to one set of figures for each page.
import { spread } from "./statistics.mjs";

const FIGURES = {
  firstPictureMs: ({ load }) => load.firstPictureMs,
  completeMs: ({ load }) => load.completeMs,
  interactiveMs: ({ load }) => load.interactiveMs,
  liveMs: ({ load }) => load.liveMs,
  loadTaskMs: ({ load }) => load.taskMs,
  bytesUntilFirstPicture: ({ load }) => load.untilFirstPicture.bytes,
  bytesUntilLive: ({ load }) => load.untilLive.bytes,
  bytesInAll: ({ load }) => load.inAll.bytes,
  requestsInAll: ({ load }) => load.inAll.requests,
  stepMs: ({ stepping }) => ofSteps(stepping, "latencyMs"),
  stepTaskMs: ({ stepping }) => ofSteps(stepping, "taskMs"),
  stepScriptMs: ({ stepping }) => ofSteps(stepping, "scriptMs"),
  heapBytes: ({ heapBytes }) => heapBytes,
  nodes: ({ nodes }) => nodes,
};

/** @returns {Record<string, Record<string, ReturnType<typeof spread>>>} by page, then by figure */
export function summaryOf(visits) {
  return byName(visits, (own) => {
    const figures = Object.entries(FIGURES).map(([figure, read]) => [figure, spread(own.map(read))]);
    return Object.fromEntries(figures);
  });
}

/** What ten maps add to the article without any (to the median of its rounds), in bytes; `gpuAfterBytes` is the part of the process that draws. */
export function tenSummaryOf(tens) {
  const without = tens.filter(({ name }) => name === "ten-none");
  const added = (moment, kind) => {
    const less = spread(without.map((ten) => ten[moment] && (ten[moment][kind] ?? 0)));
    return (ten) => (ten[moment] && less ? (ten[moment][kind] ?? 0) - less.median : null);
  };
  const maps = tens.filter(({ name }) => name !== "ten-none");
  return byName(maps, (own) => ({
    beforeBytes: spread(own.map(added("before", "all"))),
    afterBytes: spread(own.map(added("after", "all"))),
    gpuAfterBytes: spread(own.map(added("after", "GPU"))),
  }));
}

function byName(values, summarise) {
  const names = [...new Set(values.map(({ name }) => name))];
  return Object.fromEntries(names.map((name) => [name, summarise(values.filter((value) => value.name === name))]));
}

/** The median of a round's steps without the first, which warms up. */
function ofSteps(stepping, figure) {
  return stepping ? spread(stepping.steady.map((step) => step[figure]))?.median : null;
}
