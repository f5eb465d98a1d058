/** The fact rows of a generated dataset, in about the proportions of the real one. They say nothing about the world. */
import {
  DEPLOYMENT_KINDS,
  DEPLOYMENT_STATES,
  EVENT_KINDS,
  FACT_TABLES,
  type FactTable,
  FUNDING_STAGES,
  LEVELS,
  QUALIFIERS,
  ROUTES,
} from "../../src/model/vocabulary.ts";
import type { Cells } from "./csv.ts";
import { type Document, two } from "./documents.ts";
import type { Random } from "./random.ts";

/** What rows are drawn from. */
export interface Stock {
  readonly documents: readonly Document[];
  readonly partners: readonly string[];
  readonly regions: readonly string[];
  /** Without areas of cooperation, which have rules of their own. */
  readonly instruments: readonly string[];
  /** The words of statements, the most frequent first. */
  readonly words: readonly string[];
}

/** In hundredths. */
const SHARES: Readonly<Record<FactTable, number>> = {
  cooperation: 51,
  deployments: 9,
  funding: 11,
  events: 23,
  indicators: 4,
  priorities: 2,
};
const DRAWN = FACT_TABLES.flatMap((table) => Array.from({ length: SHARES[table] }, () => table));
/** A whole may be cut into so many parts of this share without being exceeded. */
const MOST_PARTS = 10;
const EARLIEST_YEAR = 2010;

/** Draws rows one after the other; rows know those before them, so that wholes and links lead somewhere. */
export class RowMaker {
  readonly #stock: Stock;
  readonly #random: Random;
  #made = 0;
  readonly #withMain = new Set<string>();
  readonly #last = new Map<string, { readonly id: string; readonly amount: number; parts: number }>();

  constructor(stock: Stock, random: Random) {
    this.#stock = stock;
    this.#random = random;
  }

  /** A row of some table about some partner in some document. */
  any(): readonly [FactTable, Cells] {
    const table = this.#random.of(DRAWN);
    const { documents, partners } = this.#stock;
    return [table, this.row(table, this.#random.of(documents), this.#random.ofFew(partners))];
  }

  row(table: FactTable, document: Document, partner: string): Cells {
    const random = this.#random;
    this.#made += 1;
    const id = `${document.id}-${table}-${this.#made}`;
    const isRegional = random.chance(0.03);
    const key = `${table} ${document.id} ${partner}`;
    const before = this.#last.get(key);
    const cells: Record<string, string> = {
      id,
      source: document.id,
      partners: isRegional ? "" : partner,
      region: isRegional ? random.of(this.#stock.regions) : "",
      routes: random.chance(0.25) ? random.of(ROUTES) : "",
      happened: random.chance(0.3) ? this.#before(document) : "",
      planned_for: random.chance(0.06) ? "../.." : "",
      statement: this.#sentence(8 + random.below(20)),
      section: `Chapter ${1 + random.below(9)}: part ${1 + random.below(12)}`,
      phrase: this.#words(5).join(" "),
      same_as: before && random.chance(0.02) ? before.id : "",
      disagrees_with: before && random.chance(0.01) ? before.id : "",
    };
    const amount = this.#fill(cells, table, isRegional, before);
    if (!isRegional) this.#last.set(key, { id, amount, parts: 0 });
    return cells;
  }

  /** The cells of one table; answers the amount, of which later rows may be parts. */
  #fill(
    cells: Record<string, string>,
    table: FactTable,
    isRegional: boolean,
    before: { readonly id: string; readonly amount: number; parts: number } | undefined,
  ): number {
    const random = this.#random;
    const qualifier = random.of(["", ...QUALIFIERS]);
    switch (table) {
      case "cooperation":
        Object.assign(cells, { instrument: random.ofFew(this.#stock.instruments), level: random.of(LEVELS) });
        cells["flags"] = this.#flags(`${cells["source"]} ${cells["partners"]}${cells["region"]}`);
        return 0;
      case "deployments": {
        const state = random.of(DEPLOYMENT_STATES);
        if (state === "planned") cells["planned_for"] = "../..";
        const count = random.chance(0.7) ? String(1 + random.below(200)) : "";
        const kind = random.of(DEPLOYMENT_KINDS);
        Object.assign(cells, { actor: `Agency ${1 + random.below(12)}`, kind, count, qualifier, state });
        return 0;
      }
      case "funding": {
        const isPart = before !== undefined && before.amount > 100 && before.parts < MOST_PARTS && random.chance(0.15);
        const amount = isPart ? Math.floor(before.amount / (2 * MOST_PARTS)) : (1 + random.below(2000)) * 100_000;
        if (isPart) before.parts += 1;
        Object.assign(cells, {
          scope: isRegional ? "region" : "country",
          programme: `Programme ${1 + random.below(40)}`,
          purpose: this.#words(5).join(" "),
          amount_eur: String(amount),
          stage: random.of(["", ...FUNDING_STAGES]),
          part_of: isPart ? before.id : "",
          may_overlap: !isPart && before !== undefined && random.chance(0.05) ? before.id : "",
        });
        return amount;
      }
      case "events":
        Object.assign(cells, { kind: random.of(EVENT_KINDS), title: this.#words(4).join(" ") });
        return 0;
      case "indicators":
        Object.assign(cells, {
          measure: this.#words(3).join(" "),
          value: String(random.below(50_000)),
          unit: "people",
        });
        return 0;
      case "priorities":
        cells["wording"] = this.#words(3).join(" ");
        return 0;
    }
  }

  #flags(party: string): string {
    if (this.#random.chance(0.1)) return "obstacle";
    if (this.#withMain.has(party) || !this.#random.chance(0.05)) return "";
    this.#withMain.add(party);
    return "main";
  }

  /** A day or a month within the three years before the document. */
  #before(document: Document): string {
    const year = Math.max(EARLIEST_YEAR, document.year - 1 - this.#random.below(3));
    const month = `${year}-${two(1 + this.#random.below(12))}`;
    return this.#random.chance(0.5) ? month : `${month}-${two(1 + this.#random.below(28))}`;
  }

  #sentence(length: number): string {
    const [first = "It", ...rest] = this.#words(length);
    const figure = this.#random.chance(0.4) ? ` for ${this.#random.below(900)} people` : "";
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(" ")}${figure}.`;
  }

  #words(count: number): string[] {
    return Array.from({ length: count }, () => this.#random.ofFew(this.#stock.words));
  }
}
