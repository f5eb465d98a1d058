/**
 * The controlled words of the seeded data. Each list is closed: the press rejects a cell that is not in it,
 * and exhaustive matches over these types fail to compile when a word is added without a meaning.
 */

export const FAMILIES = ["framework", "returns", "borders", "smuggling", "mobility", "protection"] as const;
export type Family = (typeof FAMILIES)[number];

/** Levels from least to most concluded; the first three are blocked. */
export const LEVELS = [
  "refused",
  "ended",
  "on-hold",
  "not-started",
  "in-dialogue",
  "negotiating",
  "signed",
  "provisional",
  "operating",
] as const;
export type Level = (typeof LEVELS)[number];

/** Legend groups from least to furthest. */
export const LEVEL_GROUPS = ["blocked", "wanted", "in-talks", "concluded"] as const;
export type LevelGroup = (typeof LEVEL_GROUPS)[number];

export const GROUP_OF_LEVEL: Readonly<Record<Level, LevelGroup>> = {
  refused: "blocked",
  ended: "blocked",
  "on-hold": "blocked",
  "not-started": "wanted",
  "in-dialogue": "in-talks",
  negotiating: "in-talks",
  signed: "concluded",
  provisional: "concluded",
  operating: "concluded",
};

export const COOPERATION_FLAGS = [
  "reduced",
  "resuming",
  "earlier-basis",
  "obstacle",
  "main",
  "area",
  "member-state",
] as const;
export type CooperationFlag = (typeof COOPERATION_FLAGS)[number];

/** Directions of a partner's standing in one document, in the order in which the rule tries them. */
export const DIRECTIONS = ["halted", "restarting", "advancing", "running", "named", "silent", "outside"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const DEPLOYMENT_KINDS = ["staff", "liaison officer", "mission", "vessel", "equipment", "training"] as const;
export type DeploymentKind = (typeof DEPLOYMENT_KINDS)[number];

export const DEPLOYMENT_STATES = ["in place", "planned", "handed over", "ended"] as const;
export type DeploymentState = (typeof DEPLOYMENT_STATES)[number];

export const FUNDING_SCOPES = ["country", "several countries", "region", "EU internal"] as const;
export type FundingScope = (typeof FUNDING_SCOPES)[number];

/** Stages of money from an intention to a delivery. An empty cell means that the document states none. */
export const FUNDING_STAGES = ["planned", "pledged", "allocated", "adopted", "contracted", "delivered"] as const;
export type FundingStage = (typeof FUNDING_STAGES)[number];

export const QUALIFIERS = ["exactly", "around", "up to", "over", "almost", "indicatively", "estimated"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const EVENT_KINDS = [
  "visit",
  "meeting",
  "round",
  "signature",
  "launch",
  "decision",
  "training",
  "announcement",
  "other",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What a country that a statement is not about does in it. */
export const ROLES = ["origin", "destination", "venue", "neighbour", "member-state", "donor"] as const;
export type Role = (typeof ROLES)[number];

export const BINDING = ["yes", "no", "unstated"] as const;
export type Binding = (typeof BINDING)[number];

/** The routes in the order in which lists show them. */
export const ROUTES = [
  "central-mediterranean",
  "western-balkans",
  "atlantic-western-mediterranean",
  "eastern-mediterranean",
] as const;
export type RouteId = (typeof ROUTES)[number];

export const FACT_TABLES = ["cooperation", "deployments", "funding", "events", "indicators", "priorities"] as const;
export type FactTable = (typeof FACT_TABLES)[number];
