/** The standing of a partner, read off the table step by step as the coding manual writes it (§4): nothing of the index or the rule in `src`. */
import type { WrittenFact } from "../../src/model/written.ts";
import { realIndex } from "./realData.ts";

const BLOCKED = ["refused", "ended", "on-hold"];
const CONCLUDED = ["signed", "provisional", "operating"];
const DAY_MS = 86_400_000;

const known = new Map<string, string>();

export function directionByHand(stop: string, iso3: string): string {
  const key = `${stop} ${iso3}`;
  const direction = known.get(key) ?? workOut(stop, iso3);
  known.set(key, direction);
  return direction;
}

function workOut(stop: string, iso3: string): string {
  const source = realIndex.dataset.sources.find(({ id }) => id === stop)!;
  const rows = realIndex.dataset.facts.filter((row) => row.source === stop);
  const about = rows.filter(({ partners }) => partners.includes(iso3));
  const naming = rows.filter(
    ({ partners, others }) => !partners.includes(iso3) && others.some((other) => other.iso3 === iso3),
  );
  const cooperation = about.flatMap((row) => (row.table === "cooperation" ? [row] : []));
  const isBlocked = ({ level }: (typeof cooperation)[number]): boolean => level !== null && BLOCKED.includes(level);
  if (cooperation.some((row) => row.flags.includes("main") && isBlocked(row))) return "halted";
  const open = cooperation.filter((row) => !isBlocked(row)).map(({ instrument }) => instrument);
  if (cooperation.length > 0 && cooperation.every(({ instrument }) => !open.includes(instrument))) return "halted";
  if (cooperation.some(({ flags }) => flags.includes("resuming"))) return "restarting";
  const end = new Date(source.date.latest! * DAY_MS);
  const start = new Date(end);
  start.setUTCFullYear(end.getUTCFullYear() - 2);
  const isFresh = ({ happened }: WrittenFact): boolean =>
    happened?.earliest != null &&
    happened.latest !== null &&
    happened.earliest * DAY_MS >= start.getTime() &&
    happened.latest * DAY_MS <= end.getTime();
  if (about.some((row) => isFresh(row) && isStep(row))) return "advancing";
  if (about.some(isUnderWay)) return "running";
  if (about.length + naming.length > 0) return "named";
  const region = realIndex.dataset.partners.find((partner) => partner.iso3 === iso3)!.region;
  return source.coversRegions.includes(region) ? "silent" : "outside";
}

function isStep(row: WrittenFact): boolean {
  if (row.table === "cooperation") return row.level !== null && CONCLUDED.includes(row.level);
  if (row.table === "deployments") return ["in place", "handed over"].includes(row.state);
  return row.table === "funding" && row.stage === "delivered";
}

function isUnderWay(row: WrittenFact): boolean {
  if (row.table === "cooperation") return row.level === null || ![...BLOCKED, "not-started"].includes(row.level);
  if (row.table === "deployments") return row.state === "in place";
  if (row.table !== "funding") return false;
  return row.stage === null ? row.plannedFor === null : row.stage !== "planned";
}
