/** What changed between two documents in sentences: by kind of change, then partner by partner in route order. */
import type { FactId, Iso3, StopId } from "../../model/records.ts";
import { groupBy } from "../../model/group.ts";
import { type InstrumentChange, levelStep } from "../../slice/changes.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { familyState } from "../../slice/families.ts";
import { type Between, changeUnder, instrumentsOf, type LensChange } from "../../slice/lensChanges.ts";
import { standingOf } from "../../slice/standing.ts";
import type { Lens } from "../../view/viewState.ts";
import { fillOf } from "../map/fills.ts";
import { type Look, looksIn } from "../tokens/looks.ts";
import { partnerGroups } from "./partnerList.ts";

export interface ChangeLine {
  readonly iso3: Iso3;
  readonly name: string;
  readonly sentence: string;
  /** One sentence for each instrument that both documents give a level, where the level moved. */
  readonly moves: readonly string[];
  /** The rows behind it in the earlier and in the later document. */
  readonly earlier: readonly FactId[];
  readonly later: readonly FactId[];
}

export interface ChangeGroup {
  readonly key: LensChange;
  readonly look: Look;
  readonly partners: readonly ChangeLine[];
}

/** The kinds of change that occur, each with its partners. */
export function changeGroups(index: WrittenIndex, span: Between, lens: Lens): ChangeGroup[] {
  const order = partnerGroups(index).flatMap(({ partners }) => partners);
  const byChange = groupBy(order, ({ iso3 }) => changeUnder(index, span, lens, iso3));
  return Object.entries(looksIn(index.words).change).flatMap(([name, look]) => {
    const key = name as LensChange;
    const partners = byChange.get(key);
    return partners ? [{ key, look, partners: partners.map(({ iso3 }) => lineOf(index, span, lens, iso3, key)) }] : [];
  });
}

function lineOf(index: WrittenIndex, span: Between, lens: Lens, iso3: Iso3, key: LensChange): ChangeLine {
  const moved = instrumentsOf(index, span, lens, iso3).filter((change) => (levelStep(change) ?? 0) !== 0);
  return {
    iso3,
    name: index.partner(iso3)?.name ?? iso3,
    sentence: sentenceOf(index, span, lens, iso3, key),
    moves: moved.map((change) => moveOf(index, change)),
    earlier: rowsOf(index, span.from, lens, iso3, moved),
    later: rowsOf(index, span.to, lens, iso3, moved),
  };
}

function sentenceOf(index: WrittenIndex, { from, to }: Between, lens: Lens, iso3: Iso3, key: LensChange): string {
  const { compare, dates } = index.words;
  const [was, is] = [stateOf(index, from, lens, iso3), stateOf(index, to, lens, iso3)];
  switch (key) {
    case "newly-silent": {
      const { key: silence } = fillOf(index, to, lens, iso3);
      const { silent, outside, elsewhere } = compare.newlySilent;
      return (silence === "outside" ? outside : silence === "elsewhere" ? elsewhere : silent)(was, dates.monthOf(to));
    }
    case "newly-mentioned":
      return compare.newlyMentioned(dates.monthOf(from), is);
    case "unclear":
      return lens === "standing" ? compare.onlyNamed(was, dates.monthOf(to)) : compare.unclear(was, is);
    default:
      return was === is ? compare.still(is) : compare.became(was, is);
  }
}

function stateOf(index: WrittenIndex, stop: StopId, lens: Lens, iso3: Iso3): string {
  const { look, hindered } = fillOf(index, stop, lens, iso3);
  return hindered ? index.words.compare.heldUp(look.name) : look.name;
}

function moveOf(index: WrittenIndex, { instrument, from, to }: InstrumentChange): string {
  const { compare, vocabulary } = index.words;
  const nameOf = (level: typeof from): string => (level === null || level === "area" ? "" : vocabulary.levels[level]);
  return compare.moved(index.instrument(instrument)?.name ?? instrument, nameOf(from), nameOf(to));
}

/** The rows that decided the state in one document, and those of the instruments that moved. */
function rowsOf(
  index: WrittenIndex,
  stop: StopId,
  lens: Lens,
  iso3: Iso3,
  moved: readonly InstrumentChange[],
): readonly FactId[] {
  if (lens !== "standing") return familyState(index, stop, iso3, lens).rows.map(({ id }) => id);
  const { reasons, hindrances } = standingOf(index, stop, iso3);
  const instruments = new Set(moved.map(({ instrument }) => instrument));
  const { about } = index.factsOfPartner(stop, iso3);
  const told = about
    .filter((row) => row.table === "cooperation" && instruments.has(row.instrument))
    .map(({ id }) => id);
  return [...new Set([...reasons, ...hindrances, ...told])];
}
