/** The controlled words of the data as readers meet them. */
import type {
  Binding,
  CooperationFlag,
  DeploymentKind,
  DeploymentState,
  EventKind,
  Family,
  FundingStage,
  Level,
  RouteId,
} from "../../model/vocabulary.ts";

const families: Readonly<Record<Family, string>> = {
  framework: "Frameworks",
  returns: "Returns",
  borders: "Borders",
  smuggling: "Anti-smuggling",
  mobility: "Mobility",
  protection: "Protection",
};

const levels: Readonly<Record<Level, string>> = {
  refused: "Refused",
  ended: "Ended",
  "on-hold": "On hold",
  "not-started": "Not started",
  "in-dialogue": "In dialogue",
  negotiating: "Negotiating",
  signed: "Signed, not yet applied",
  provisional: "Applied provisionally",
  operating: "Operating",
};

const stages: Readonly<Record<FundingStage, string>> = {
  planned: "Planned",
  pledged: "Pledged",
  allocated: "Allocated",
  adopted: "Adopted",
  contracted: "Contracted",
  delivered: "Delivered",
};

const flags: Readonly<Record<CooperationFlag, string>> = {
  reduced: "Runs below what it was",
  resuming: "Taken up again after a stop",
  "earlier-basis": "An earlier agreement applies meanwhile",
  obstacle: "An obstacle is reported",
  main: "The cooperation as a whole",
  area: "Area of cooperation",
  "member-state": "A Member State’s own",
};

const routes: Readonly<Record<RouteId, string>> = {
  "central-mediterranean": "Central Mediterranean",
  "western-balkans": "Western Balkans",
  "atlantic-western-mediterranean": "Atlantic and Western Mediterranean",
  "eastern-mediterranean": "Eastern Mediterranean",
};

const deploymentStates: Readonly<Record<DeploymentState, string>> = {
  "in place": "In place",
  planned: "Planned",
  "handed over": "Handed over",
  ended: "Ended",
};

const deploymentKinds: Readonly<Record<DeploymentKind, string>> = {
  staff: "Staff",
  "liaison officer": "Liaison officer",
  mission: "Mission",
  vessel: "Vessel",
  equipment: "Equipment",
  training: "Training",
};

const eventKinds: Readonly<Record<EventKind, string>> = {
  visit: "Visit",
  meeting: "Meeting",
  round: "Round",
  signature: "Signature",
  launch: "Launch",
  decision: "Decision",
  training: "Training",
  announcement: "Announcement",
  other: "Other",
};

const binding: Readonly<Record<Binding, string>> = { yes: "Binding", no: "Not binding", unstated: "Not stated" };

export const vocabulary = {
  families,
  levels,
  stages,
  stageUnstated: "Stage not stated",
  amountUnstated: "Amount not stated",
  flags,
  routes,
  deploymentStates,
  deploymentKinds,
  eventKinds,
  binding,
};
