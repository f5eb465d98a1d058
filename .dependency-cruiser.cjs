const { readFileSync } = require("node:fs");
const { join } = require("node:path");

// Which floor may import which stands in one place, the table that people read.
const page = readFileSync(join(__dirname, "docs/architecture.md"), "utf8");
const [, table = ""] = page.match(/<!-- floors:[^>]*-->([^]*?)<!-- floors: end -->/) ?? [];
const wordsOf = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word);
const reads = table
  .split("\n")
  .map((line) => line.split("|"))
  .filter((cells) => wordsOf(cells[1] ?? "").length === 1)
  .map(([, floor, above]) => ({ floor: wordsOf(floor)[0], above: wordsOf(above) }));
if (reads.length < 10)
  throw new Error("docs/architecture.md: the table of floors between its two marks cannot be read.");

const nameOf = (floor) => floor.replace("src/", "");
const floors = reads.map(({ floor }) => floor);
const floorRules = reads.map(({ floor, above }) => {
  const own = [nameOf(floor), ...above];
  const others = [...floors, "geo", "seeds"].filter((other) => !own.includes(nameOf(other)));
  return {
    name: `${nameOf(floor)}-imports-only-from-above`,
    comment: `${floor} may import ${above.join(", ") || "no other floor"}: see the table in docs/architecture.md.`,
    severity: "error",
    from: { path: `^${floor}/` },
    to: { path: `^(${others.join("|")})/` },
  };
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: "no-circles",
      comment: "Two files that import each other are one file, or three.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "only-the-map-adapter-knows-maplibre",
      comment: "The adapter to MapLibre is the only code that knows MapLibre; all else speaks Scene.",
      severity: "error",
      from: { path: "^(src|build)/", pathNot: "^src/draw/map/" },
      to: { path: "(^|/)node_modules/maplibre-gl/" },
    },
    {
      name: "drawers-do-not-know-each-other",
      comment: "Each drawer reads the Scene alone; what they share lies in src/scene or directly in src/draw.",
      severity: "error",
      from: { path: "^src/draw/([^/]+)/" },
      to: { path: "^src/draw/[^/]+/", pathNot: "^src/draw/$1/" },
    },
    {
      name: "pure-floors-know-no-screen",
      comment: "Model, slice, view and scene run in Node, in a worker and in a test without a page.",
      severity: "error",
      from: { path: "^src/(model|slice|view|scene)/" },
      to: { path: "(^|/)node_modules/(svelte|@sveltejs|maplibre-gl|@maplibre)/|\\.svelte(\\.ts)?$|\\.css$" },
    },
    {
      name: "drawers-know-no-components",
      comment: "A drawer is a function of the Scene; Svelte begins in src/ui.",
      severity: "error",
      from: { path: "^src/draw/" },
      to: { path: "(^|/)node_modules/(svelte|@sveltejs)/|\\.svelte(\\.ts)?$" },
    },
    {
      name: "the-loader-brings-only-the-messages",
      comment: "It stands in pages of others and weighs four kilobytes; nothing else of the site knows it.",
      severity: "error",
      from: { path: "^src/loader/" },
      to: { pathNot: "^src/(loader|view/embed/protocol\\.ts)" },
    },
    {
      name: "nobody-brings-the-loader",
      comment: "It runs in pages of others.",
      severity: "error",
      from: { path: "^(src|build)/", pathNot: "^src/loader/" },
      to: { path: "^src/loader/" },
    },
    {
      name: "only-the-press-reads-files",
      comment: "What runs in a browser has no file system.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "src-does-not-know-the-press",
      comment: "The site knows what the press makes, not how.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(build|scripts|tests|bench)/" },
    },
    {
      name: "data-knows-nothing",
      comment: "Seeds and geo are the top of the house.",
      severity: "error",
      from: { path: "^(seeds|geo)/" },
      to: { path: "^(build|src|scripts|tests|bench)/" },
    },
    {
      name: "press-uses-only-what-has-no-screen",
      comment:
        "The press checks data with the model and prints pictures with the SVG drawer; it knows no live map and no component.",
      severity: "error",
      from: { path: "^build/" },
      to: { path: "^(src/(draw/map|ui|pages)|scripts|tests|bench)/" },
    },
    {
      name: "code-does-not-know-tests",
      comment:
        "Tests may go without anything else breaking; scripts/look.mjs and scripts/journeys.mjs share their browser.",
      severity: "error",
      from: { path: "^(src|build|geo|scripts)/", pathNot: "^scripts/(look|journeys)\\.mjs$" },
      to: { path: "^tests/" },
    },
    {
      name: "nothing-unresolved",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|\\.cache|test-results)/" },
    // Types count as imports too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "svelte", "browser", "default", "types"],
      extensions: [".ts", ".mjs", ".js", ".cjs", ".json", ".svelte", ".d.ts"],
    },
    builtInModules: { add: ["node:test"] },
    skipAnalysisNotInRules: true,
  },
};
