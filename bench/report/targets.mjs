// What the design asks for, as quotients of two pages or as limits.
const KB = 1000;

export const TARGETS = [
  ratio("First picture, against bare MapLibre", "firstPictureMs", "ours", "bare", { fast: 0.15, slow: 0.2 }),
  ratio("First picture, against a static SVG", "firstPictureMs", "ours", "static", { fast: 1.2, slow: 1.2 }),
  ratio("First picture of another address, against D3", "firstPictureMs", "ours-other", "d3-other", both(1)),
  ratio("Live, against bare MapLibre’s first idle", "liveMs", "ours", "bare", both(1.15)),
  ratio("Step in the first degree, against D3", "stepMs", "ours-first", "d3", both(1.1)),
  ratio("Step in the live degree, against bare MapLibre", "stepMs", "ours", "bare", both(1.1)),
  limit("Main thread for a step, first degree, ms", "stepTaskMs", "ours-first", { fast: 16 }, 1),
  limit("Main thread for a step, live degree, ms", "stepTaskMs", "ours", { fast: 16 }, 1),
  limit("Before the first picture, kB", "bytesUntilFirstPicture", "ours", both(100), KB),
  limit("Before it is live, kB", "bytesUntilLive", "ours", both(372 + 160), KB),
];

/** Every target of a profile with what was measured; `value` is null where it could not be. */
export function judged(summary, profile) {
  return TARGETS.filter(({ most }) => most[profile] !== undefined).map(({ words, most, of }) => {
    const value = of(summary);
    return { words, most: most[profile], value, isMet: value === null ? null : value <= most[profile] };
  });
}

function ratio(words, figure, page, peer, most) {
  const of = (summary) => {
    const [one, other] = [medianOf(summary, page, figure), medianOf(summary, peer, figure)];
    return one === null || other === null ? null : one / other;
  };
  return { words, most, of };
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
