/** Two builds of the same sources, in different folders, time zones and languages, are the same to the last byte. */
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../support/devServer.ts";

// On the disk of the packages, which are linked and not copied.
const folder = join(projectRoot, ".cache", "reproducible");
const machines = [
  { place: "one", env: { TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8" } },
  { place: "in/another/place", env: { TZ: "America/Lima", LANG: "C", LC_ALL: "C" } },
];

test.skipIf(process.platform === "win32")(
  "the same sources give the same bytes, wherever and whenever they are built",
  { timeout: 1_800_000 },
  async () => {
    rmSync(folder, { recursive: true, force: true });
    const built: ReadonlyMap<string, string>[] = [];
    for (const { place, env } of machines) {
      const checkout = join(folder, place);
      layOut(checkout);
      await build(checkout, env);
      built.push(hashesIn(join(checkout, "dist")));
    }
    const [one = new Map<string, string>(), other = new Map<string, string>()] = built;
    expect(one.size).toBeGreaterThan(200);
    expect([...other.keys()]).toEqual([...one.keys()]);
    expect([...one].filter(([path, hash]) => other.get(path) !== hash).map(([path]) => path)).toEqual([]);
    rmSync(folder, { recursive: true });
  },
);

/** What git knows or would add, and the packages; no cache of an earlier build. */
function layOut(checkout: string): void {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: projectRoot });
  for (const path of listed.toString().split("\0").filter(Boolean)) {
    if (!statSync(join(projectRoot, path), { throwIfNoEntry: false })?.isFile()) continue;
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    cpSync(join(projectRoot, path), join(checkout, path));
  }
  // Linked one by one and not as a folder, whose true place would be the same for both.
  execFileSync("cp", ["-Rl", join(projectRoot, "node_modules"), join(checkout, "node_modules")]);
}

function build(checkout: string, env: Readonly<Record<string, string>>): Promise<void> {
  const program = spawn(process.execPath, ["node_modules/vite/bin/vite.js", "build"], {
    cwd: checkout,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  program.stderr.on("data", (text: Buffer) => (said += text.toString()));
  return new Promise((done, fail) =>
    program.on("close", (status) => {
      if (status === 0) done();
      else fail(new Error(said));
    }),
  );
}

function hashesIn(dist: string): ReadonlyMap<string, string> {
  const paths = readdirSync(dist, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    paths
      .filter((path) => statSync(join(dist, path)).isFile())
      .map((path) => [
        path,
        createHash("sha256")
          .update(readFileSync(join(dist, path)))
          .digest("hex"),
      ]),
  );
}
