// `npm run release`: builds the site and the single file from the commit that is checked out, and writes to release/ what is handed
// on, with checksums. The same commit gives the same bytes. `--unclean` also takes what is not committed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { askNpm, install, Refusal, root, runTool } from "./prepare.mjs";

const { values: options } = parseArgs({
  options: { unclean: { type: "boolean", default: false }, out: { type: "string", default: join(root, "release") } },
});

try {
  await release();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

async function release() {
  if (!options.unclean && git("status", "--porcelain") !== "") {
    throw new Refusal("There are changes that are not committed. Commit them, or release with --unclean.");
  }
  const time = new Date(Number(process.env.SOURCE_DATE_EPOCH ?? git("log", "-1", "--format=%ct")) * 1000);
  install();
  const work = join(root, ".cache", "release");
  rmSync(work, { recursive: true, force: true });
  build("vite.config.ts", join(work, "site"));
  build("vite.single.config.ts", join(work, "single"), "--mode", "single");

  // Packages may be imported only now that they are installed.
  const { filesIn, tarGz, zip } = await import("./release/archives.mjs");
  const { billOfMaterials } = await import("./release/billOfMaterials.mjs");
  const { version } = json("package.json");
  const name = `route-atlas-${version}`;
  const site = join(work, "site");
  const asked = askNpm(["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"]);
  const shipped = JSON.parse(readFileSync(join(site, "licences", "packages.json"), "utf8"));
  const bill = billOfMaterials(JSON.parse(asked), { name: "route-atlas", time, shipped });
  const beside = (/** @type {string[]} */ ...paths) =>
    paths.map((path) => /** @type {const} */ ([`${name}/${path}`, readFileSync(join(root, path))]));
  const tables = filesIn(join(site, "data"), `${name}-data`).filter(([path]) => !/\.(br|gz|html)$/.test(path));

  const written = {
    [`${name}.tar.gz`]: await tarGz(
      new Map([
        ...filesIn(site, `${name}/site`),
        ...beside("CHANGELOG.md", "LICENSE", "LICENSE-DATA", "docs/hosting.md", "docs/security.md"),
        ...beside("hosting/Caddyfile", "hosting/nginx.conf"),
        [`${name}/bill-of-materials.cdx.json`, Buffer.from(bill)],
      ]),
      time,
    ),
    [`${name}.html`]: readFileSync(join(work, "single", "route-atlas.html")),
    [`${name}-data.zip`]: zip(
      new Map([...tables, [`${name}-data/LICENSE`, readFileSync(join(root, "LICENSE-DATA"))]]),
      time,
    ),
    [`${name}.cdx.json`]: Buffer.from(bill),
  };
  rmSync(options.out, { recursive: true, force: true });
  mkdirSync(options.out, { recursive: true });
  for (const [file, content] of Object.entries(written)) writeFileSync(join(options.out, file), content);
  const sums = Object.entries(written).map(([file, content]) => `${hashOf(content)}  ${file}\n`);
  writeFileSync(join(options.out, "SHA256SUMS"), sums.join(""));
  console.log(`\n${options.out} holds the release of ${git("rev-parse", "--short", "HEAD")}:\n${sums.join("")}`);
}

/**
 * @param {string} config
 * @param {string} outDir
 * @param {string[]} more
 */
function build(config, outDir, ...more) {
  const viteArguments = ["build", "--config", config, "--outDir", outDir, "--emptyOutDir", ...more];
  if (runTool("vite", "vite", viteArguments) !== 0) throw new Refusal("It could not be built; Vite says why above.");
}

/** @param {string[]} gitArguments */
function git(...gitArguments) {
  const { status, stdout, stderr } = spawnSync("git", gitArguments, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Refusal(`A release is made from a checkout of git, which says: ${stderr}`);
  return stdout.trim();
}

/** @param {string} path */
function json(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

/** @param {Uint8Array} content */
function hashOf(content) {
  return createHash("sha256").update(content).digest("hex");
}
