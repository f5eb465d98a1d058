/** seeds/datapackage.json as the press reads it: what a table is, what a column holds, what a word means. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A column. `meanings` is our own addition to the standard, which allows it: each closed word with what it means. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly meanings?: Readonly<Record<string, string>>;
}

export interface ForeignKey {
  readonly fields: string;
  /** An empty `resource` means the table itself. */
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** A file of the package; a table where it has a schema. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly format: string;
  readonly mediatype: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey?: string | readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

export interface Description {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly licenses: readonly { readonly name: string; readonly path: string; readonly title: string }[];
  readonly contributors: readonly { readonly title: string }[];
  readonly resources: readonly Resource[];
}

/** A resource with what proves that a copy of it is whole. */
export interface PressedResource extends Resource {
  readonly bytes: number;
  /** `sha256:` and 64 hexadecimal digits, over the bytes of the file. */
  readonly hash: string;
}

/** The description as it is handed out. */
export interface PressedDescription extends Description {
  readonly version?: string;
  /** Names the state of all tables that the dataset is made from; the same as in the JSON file. */
  readonly edition: string;
  readonly resources: readonly PressedResource[];
}

const NOTHING: Description = {
  name: "",
  title: "",
  description: "",
  keywords: [],
  licenses: [],
  contributors: [],
  resources: [],
};

/** The description of the tables in `<root>/seeds`; parts that the file lacks are empty. */
export function readDescription(root: string): Description {
  const path = join(root, "seeds", "datapackage.json");
  if (!existsSync(path)) return NOTHING;
  return { ...NOTHING, ...(JSON.parse(readFileSync(path, "utf8")) as Partial<Description>) };
}

/** The version in `<root>/package.json`; null where there is none. */
export function readVersion(root: string): string | null {
  const path = join(root, "package.json");
  if (!existsSync(path)) return null;
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly version?: string }).version ?? null;
}
