/** What the press and the program's own code take of the processor for a dataset, in Node, whose engine is that of Chromium. */
import { constants, brotliCompressSync } from "node:zlib";
import { pressDataset } from "../../build/dataset/pressDataset.ts";
import { coreWire } from "../../build/dataset/wire/core.ts";
import { textsWire } from "../../build/dataset/wire/texts.ts";
import { errorsOf } from "../../build/problems/problem.ts";
import { factRows } from "../../src/draw/words/rows/factRows.ts";
import { standingRows } from "../../src/draw/words/rows/standingRows.ts";
import type { DatasetCore } from "../../src/model/dataset.ts";
import { type CoreWire, readCore } from "../../src/model/wire/core.ts";
import { readTexts, type TextsWire } from "../../src/model/wire/texts.ts";
import { sceneOf } from "../../src/scene/scene.ts";
import { marksOf } from "../../src/scene/map/marks.ts";
import { searchOver } from "../../src/scene/search/search.ts";
import { partnerGroups } from "../../src/scene/sheet/partnerList.ts";
import { stripFrom, stripStart } from "../../src/scene/sheet/strip.ts";
import { timelineOf } from "../../src/scene/timeline.ts";
import { type FactIndex, indexFacts } from "../../src/slice/factIndex.ts";
import { filterChoices } from "../../src/slice/filterCounts.ts";
import { filterOf } from "../../src/slice/filter.ts";
import { defaultView, type ViewState } from "../../src/view/viewState.ts";
import { allEnglish } from "../../src/words/en/all.ts";
import { english } from "../../src/words/en/index.ts";

/** Figures by name: milliseconds, bytes or counts, as the report's table says. */
export type Figures = Readonly<Record<string, number>>;

/** Beyond this, best compression takes minutes; the figure is then that of a quick one, which is somewhat larger. */
const BEST_UP_TO_BYTES = 12e6;
const FILTER = "family:returns,level:operating";
const QUERIES = ["readmission", "border management training", "67 million", "readmision"];

/** Everything of one dataset. Throws where the checks of the model find an error in it. */
export async function measureModel(folder: string): Promise<Figures> {
  const figures: Record<string, number> = {};
  const once = <Value>(name: string, run: () => Value): Value => {
    const start = busyMs();
    const value = run();
    figures[name] = busyMs() - start;
    return value;
  };
  const repeated = (name: string, times: number, run: (at: number) => unknown): void => {
    const start = busyMs();
    for (let at = 0; at < times; at += 1) run(at);
    figures[name] = (busyMs() - start) / times;
  };

  const { dataset, problems } = once("checkMs", () => pressDataset(folder));
  const [error] = errorsOf(problems);
  if (error) throw new Error(`${error.file}:${error.line}: ${error.message}`);
  Object.assign(figures, { rows: dataset.facts.length, stops: dataset.sources.length });
  figures["partners"] = dataset.partners.length;

  const core = once("writeCoreMs", () => JSON.stringify(coreWire(dataset)));
  const texts = once("writeTextsMs", () => JSON.stringify(textsWire(dataset)));
  Object.assign(figures, { coreBytes: Buffer.byteLength(core), textsBytes: Buffer.byteLength(texts) });
  figures["coreBrotliBytes"] = compressedBytes(core);
  figures["textsBrotliBytes"] = compressedBytes(texts);

  const read = once("readCoreMs", () => readCore(JSON.parse(core) as CoreWire));
  const index = once("indexMs", () => indexFacts(read, english));
  const view = defaultView({ stops: index.stops, partners: read.partners.map(({ iso3 }) => iso3) });
  if (view.stop === "") throw new Error("The dataset has no documents.");
  once("timelineMs", () => timelineOf(index));
  once("firstSceneMs", () => sceneOf(index, view));
  measureSteps(read, view, repeated, once);
  const start = String(stripStart(index.stops, view.stop));
  once("listMs", () =>
    partnerGroups(index).map(({ partners }) => partners.map(({ iso3 }) => stripFrom(index, view.lens, iso3, start))),
  );
  const marks = once("allMarksMs", () => index.stops.flatMap((stop) => marksOf(index, stop)));
  figures["marks"] = marks.length;

  repeated("filterSceneMs", 3, (at) => sceneOf(index, { ...view, filter: at % 2 === 0 ? FILTER : "kind:funding" }));
  repeated("filterCountsMs", 3, () => filterChoices(index, view.stop, filterOf(index, FILTER)));

  const whole = once("readTextsMs", () => indexFacts(readTexts(read, JSON.parse(texts) as TextsWire), allEnglish));
  repeated("tableMs", 3, () => factRows(whole, view, "cooperation"));
  repeated("tableSortedMs", 3, () => factRows(whole, { ...view, sort: "level" }, "cooperation"));
  once("tableWordsMs", () => factRows(whole, { ...view, q: "training" }, "cooperation"));
  repeated("tableWordsAgainMs", 3, () => factRows(whole, { ...view, q: "trainings" }, "cooperation"));
  repeated("tableStandingsMs", 3, () => standingRows(whole, view));

  const before = heapBytes();
  const begun = busyMs();
  const search = searchOver(whole, dataset.glossary, { names: {}, places: [] });
  figures["searchBlocksMs"] = busyMs() - begun;
  await search.ready;
  figures["searchReadyMs"] = busyMs() - begun;
  figures["searchHeapBytes"] = Math.max(0, heapBytes() - before);
  for (const [at, query] of QUERIES.entries()) repeated(`query${at}Ms`, 3, () => search.find(query));
  return figures;
}

/** A step to a document that was not seen yet, and to one that was. */
function measureSteps(
  read: DatasetCore,
  view: ViewState,
  repeated: (name: string, times: number, run: (at: number) => unknown) => void,
  once: <Value>(name: string, run: () => Value) => Value,
): void {
  const index: FactIndex = indexFacts(read, english);
  const { stops } = index;
  const order = Array.from(
    { length: 4 },
    (_, at) => stops[(at * Math.max(1, Math.floor(stops.length / 4))) % stops.length],
  );
  sceneOf(index, view);
  const toStop = (stop: string | undefined) => sceneOf(index, { ...view, stop: stop ?? view.stop });
  repeated("firstStepMs", order.length, (at) => toStop(order[at]));
  repeated("stepMs", 25 * order.length, (at) => toStop(order[at % order.length]));
  once("lensMs", () => sceneOf(index, { ...view, lens: "returns" }));
}

/** The processor's time of this process: a machine that others use too makes it no longer. */
function busyMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function compressedBytes(text: string): number {
  const quality = text.length <= BEST_UP_TO_BYTES ? constants.BROTLI_MAX_QUALITY : 5;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(text, { params }).length;
}

function heapBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
