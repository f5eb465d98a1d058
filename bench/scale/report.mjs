// The figures as Markdown tables: what is measured down, the datasets across, each with its quotient of the first.

const GROUPS = [
  {
    title: "At build",
    rows: [
      ["reading and checking the tables", "checkMs", ms],
      ["building the page", "buildMs", ms],
      ["core as JSON", "coreBytes", bytes],
      ["core, brotli", "coreBrotliBytes", bytes],
      ["texts as JSON", "textsBytes", bytes],
      ["texts, brotli", "textsBrotliBytes", bytes],
    ],
  },
  {
    title: "At the start",
    rows: [
      ["reading the core", "readCoreMs", ms],
      ["index of the core", "indexMs", ms],
      ["axis", "timelineMs", ms],
      ["first scene", "firstSceneMs", ms],
      ["list of partners with its cells", "listMs", ms],
      ["marks of all documents, as the live map once wanted them", "allMarksMs", ms],
      ["how many these are", "marks", count],
    ],
  },
  {
    title: "At a step, a filter, a search, in the table",
    rows: [
      ["scene of a document not seen yet", "firstStepMs", ms],
      ["scene of one seen before", "stepMs", ms],
      ["another lens", "lensMs", ms],
      ["scene with a filter", "filterSceneMs", ms],
      ["counts of the filter’s choices", "filterCountsMs", ms],
      ["table of one document", "tableMs", ms],
      ["the same, sorted", "tableSortedMs", ms],
      ["the same, by a word, first time", "tableWordsMs", ms],
      ["table of standings", "tableStandingsMs", ms],
      ["reading the texts and their index", "readTextsMs", ms],
      ["search: until names answer", "searchBlocksMs", ms],
      ["search: until every row does", "searchReadyMs", ms],
      ["its index in the heap", "searchHeapBytes", bytes],
      ["a query of one word", "query0Ms", ms],
      ["of three words", "query1Ms", ms],
      ["of an amount", "query2Ms", ms],
      ["misspelt", "query3Ms", ms],
    ],
  },
  {
    title: "The main thread of a browser, the live map held back",
    rows: [
      ["opening the explorer", "pageOpenMs", ms],
      ["at an address whose picture the page draws", "pageOtherMs", ms],
      ["at one with a filter", "pageFilterMs", ms],
      ["a step to a document not seen yet", "pageFirstStepMs", ms],
      ["to one seen before", "pageStepMs", ms],
      ["at that of the table of every document", "pageTableMs", ms],
      ["rows in the page then", "pageTableRows", count],
      ["scrolled to the middle", "pageScrollMs", ms],
      ["from a word in the search to rows", "pageSearchMs", ms],
      ["elements of the page", "pageNodes", count],
      ["heap", "pageHeapBytes", bytes],
    ],
  },
];

/** All tables; `figures` by the name of the dataset. */
export function markdownOf(sizes, figures) {
  const known = sizes.filter(({ name }) => figures[name] !== undefined);
  const base = figures[sizes[0].name] ?? {};
  const head = ["", ...known.map(({ name }) => name)];
  const shape = known.map(({ rows, stops, partners }) => `${rows} rows, ${stops} documents, ${partners} partners`);
  return [
    table([head, ["holds", ...shape]]),
    ...GROUPS.map(({ title, rows }) => {
      const lines = rows.map(([words, key, write]) => [
        words,
        ...known.map(({ name }) => cell(figures[name][key], base[key], write, name === sizes[0].name)),
      ]);
      return `### ${title}\n\n${table([head, ...lines])}`;
    }),
  ].join("\n\n");
}

function cell(value, base, write, isBase) {
  if (value === undefined || value === null) return "–";
  const ratio = base > 0 ? value / base : Number.NaN;
  return isBase || !Number.isFinite(ratio)
    ? write(value)
    : `${write(value)} (×${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)})`;
}

function ms(value) {
  return value < 10 ? `${value.toFixed(1)} ms` : value < 10_000 ? `${value.toFixed(0)} ms` : seconds(value);
}

function seconds(value) {
  return `${(value / 1000).toFixed(value < 10_000 ? 1 : 0)} s`;
}

function bytes(value) {
  return value < 1e6 ? `${(value / 1000).toFixed(0)} kB` : `${(value / 1e6).toFixed(1)} MB`;
}

function count(value) {
  return value.toFixed(0);
}

function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
