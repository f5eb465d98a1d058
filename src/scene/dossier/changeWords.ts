/** What changed for a partner since the document before, in words. Silence and another scope never read as an end. */
import type { Iso3, StopId } from "../../model/records.ts";
import { changeOf, type InstrumentChange, levelStep, type PartnerChange } from "../../slice/changes.ts";
import { isOnlyNamedNow } from "../../slice/lensChanges.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { isHatched, type Look, looksIn } from "../tokens/looks.ts";

export interface ChangeWords {
  /** `Since the document of September 2021`. */
  readonly heading: string;
  readonly sentence: string;
  readonly from: { readonly look: Look; readonly hindered: boolean } | null;
  readonly to: { readonly look: Look; readonly hindered: boolean } | null;
  /** The instruments whose level moved: `Readmission agreement: from “negotiating” to “operating”`. */
  readonly moved: readonly string[];
  /** What only one of the two names, in sentences. */
  readonly named: readonly string[];
}

/** Names of instruments that a glance can take in. */
const GLANCE = 4;

/** Compares a document with the one before it; the first has none. */
export function changeSinceBefore(index: WrittenIndex, stop: StopId, iso3: Iso3): ChangeWords {
  const { changes } = index.words.dossier;
  const before = index.stops[index.stops.indexOf(stop) - 1];
  if (before === undefined) {
    return { heading: "", sentence: changes.first, from: null, to: null, moved: [], named: [] };
  }
  const change = changeOf(index, before, stop, iso3);
  return {
    heading: changes.since(index.words.dates.monthOf(before)),
    sentence: sentenceOf(index, stop, change),
    from: lookOf(index, change.from),
    to: lookOf(index, change.to),
    moved: change.instruments.filter((one) => Math.abs(levelStep(one) ?? 0) > 0).map((one) => movedWords(index, one)),
    named: isComparable(change) ? namedOnce(index, change) : [],
  };
}

function sentenceOf(index: WrittenIndex, stop: StopId, { change, from, to }: PartnerChange): string {
  const { compare, dates, dossier } = index.words;
  const { changes } = dossier;
  if (change === "unchanged" && isOnlyNamedNow(from, to)) {
    return compare.onlyNamed(lookOf(index, from).look.name, dates.monthOf(stop));
  }
  if (from.direction === to.direction && change === "slowed") return changes.hindered;
  if (from.direction === to.direction && change === "advanced") return changes.unhindered;
  return change === "newly-silent" && to.direction === "outside" ? changes["newly-outside"] : changes[change];
}

function lookOf(index: WrittenIndex, { direction, hindered }: PartnerChange["from"]): NonNullable<ChangeWords["from"]> {
  const look = looksIn(index.words).direction[direction];
  return { look, hindered: isHatched(look, hindered) };
}

function movedWords(index: WrittenIndex, { instrument, from, to }: InstrumentChange): string {
  const { levels } = index.words.vocabulary;
  const said = (level: InstrumentChange["from"]): string =>
    level === null || level === "area" ? index.words.looks.family.area.name : levels[level];
  return index.words.dossier.changes.moved(nameOf(index, instrument), said(from), said(to));
}

/** What one of two documents does not speak of cannot be told from what it only leaves out. */
function isComparable({ change }: PartnerChange): boolean {
  return change !== "newly-silent" && change !== "newly-mentioned" && change !== "unmentioned";
}

function namedOnce(index: WrittenIndex, { instruments }: PartnerChange): string[] {
  const { changes } = index.words.dossier;
  const names = (rows: readonly InstrumentChange[]): string[] => {
    const all = rows.map(({ instrument }) => nameOf(index, instrument));
    return all.length <= GLANCE ? all : [...all.slice(0, GLANCE - 1), changes.more(all.length - GLANCE + 1)];
  };
  const fresh = names(instruments.filter(({ from, to }) => from === null && to !== null && to !== "area"));
  const gone = names(instruments.filter(({ from, to }) => to === null && from !== null && from !== "area"));
  return [
    ...(fresh.length > 0 ? [changes.newInstrument(fresh)] : []),
    ...(gone.length > 0 ? [changes.noLonger(gone)] : []),
  ];
}

function nameOf(index: WrittenIndex, instrument: string): string {
  return index.instrument(instrument)?.name ?? instrument;
}
