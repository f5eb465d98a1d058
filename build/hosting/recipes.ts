/** The files in hosting/ that are written from the table of headers. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { caddyfile } from "./caddy.ts";
import { nginxConfig } from "./nginx.ts";

export interface Recipe {
  /** From the root of the project. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Each file as it is in the project at `root`, and as it should be. */
export function recipes(root: string): readonly Recipe[] {
  const files: Readonly<Record<string, string>> = {
    "hosting/nginx.conf": nginxConfig(),
    "hosting/Caddyfile": caddyfile(),
  };
  return Object.entries(files).map(([path, after]) => {
    const whole = join(root, path);
    return { path, before: existsSync(whole) ? readFileSync(whole, "utf8") : "", after };
  });
}
