// What the design asks for, as quotients of two pages or as limits.
const KB = 1000;
const MB = 1e6;

export const TARGETS = [
  ratio("First picture, against bare MapLibre", "firstPictureMs", "ours", "bare", { fast: 0.15, slow: 0.2 }),
  ratio("First picture, against a static SVG", "firstPictureMs", "ours", "static", both(1.2)),
  ratio("First picture of another address, against D3", "firstPictureMs", "ours-other", "d3-other", both(1)),
  ratio("Live, against bare MapLibre’s first idle", "liveMs", "ours", "bare", both(1.15)),
  ratio("Step in the first degree, against D3", "stepMs", "ours-first", "d3", both(1.1)),
  ratio("Step in the live degree, against bare MapLibre", "stepMs", "ours", "bare", both(1.1)),
  limit("Main thread for a step, first degree, ms", "stepTaskMs", "ours-first", { fast: 16 }, 1),
  limit("Main thread for a step, live degree, ms", "stepTaskMs", "ours", { fast: 16 }, 1),
  limit("Before the first picture, kB", "bytesUntilFirstPicture", "ours", both(100), KB),
  limit("Before it is live, kB", "bytesUntilLive", "ours", both(372 + 160), KB),
  limit("An embed in the first degree, in all, kB", "bytesInAll", "embed-ours", both(60), KB),
  limit("Ten embeds by the loader add before scrolling, MB", "beforeBytes", "ten-loader", { fast: 80 }, MB),
  limit("Ten embeds by the loader add after scrolling, MB", "afterBytes", "ten-loader", { fast: 200 }, MB),
  limit("Ten embeds in plain frames add before scrolling, MB", "beforeBytes", "ten-ours", { fast: 80 }, MB),
  limit("Ten embeds in plain frames add after scrolling, MB", "afterBytes", "ten-ours", { fast: 200 }, MB),
];

/**
 * Every target with what was measured in each profile. A verdict is null where it could not be measured, and missing where
 * nothing is asked; memory is taken once, without a profile, and stands with the fast one.
 */
export function judged(summaries) {
  return TARGETS.map(({ words, most, of }) => {
    const verdicts = Object.entries(summaries)
      .filter(([profile]) => most[profile] !== undefined)
      .map(([profile, summary]) => {
        const value = of(summary);
        return [profile, { most: most[profile], value, isMet: value === null ? null : value <= most[profile] }];
      });
    return { words, ...Object.fromEntries(verdicts) };
  });
}

/** One page’s median over another’s; null where one is missing. */
export function quotient(summary, figure, page, peer) {
  const [one, other] = [medianOf(summary, page, figure), medianOf(summary, peer, figure)];
  return one === null || !other ? null : one / other;
}

function ratio(words, figure, page, peer, most) {
  return { words, most, of: (summary) => quotient(summary, figure, page, peer) };
}

function limit(words, figure, page, most, unit) {
  const of = (summary) => {
    const value = medianOf(summary, page, figure);
    return value === null ? null : value / unit;
  };
  return { words, most, of };
}

function medianOf(summary, page, figure) {
  return summary[page]?.[figure]?.median ?? null;
}

function both(most) {
  return { fast: most, slow: most };
}
