import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, expect, test } from "vitest";
import { tarGz, zip } from "../../scripts/release/archives.mjs";
import { billOfMaterials } from "../../scripts/release/billOfMaterials.mjs";

const time = new Date("2026-11-22T18:00:00Z");
const files: [string, Uint8Array][] = [
  ["atlas/site/index.html", Buffer.from("<!doctype html>")],
  ["atlas/LICENSE", Buffer.from("MIT")],
];
const zone = process.env["TZ"];

afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

test("an archive is the same whatever the order of its files and the time zone of who makes it", async () => {
  const made = [];
  for (const [place, timeZone] of ["Pacific/Auckland", "America/Lima"].entries()) {
    process.env["TZ"] = timeZone;
    const named = new Map(place === 0 ? files : files.toReversed());
    made.push([Buffer.from(await tarGz(named, time)), Buffer.from(zip(named, time))]);
  }
  expect(made[0]).toEqual(made[1]);
});

test("tar reads the archive, with the time of the commit, because servers know a changed file by time and size", async () => {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  try {
    writeFileSync(join(folder, "a.tar.gz"), await tarGz(new Map(files), time));
    expect(spawnSync("tar", ["-xzf", "a.tar.gz"], { cwd: folder }).status).toBe(0);
    expect(readFileSync(join(folder, "atlas/site/index.html"), "utf8")).toBe("<!doctype html>");
    expect(statSync(join(folder, "atlas/LICENSE")).mtime).toEqual(time);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the ZIP holds every file under its name", () => {
  expect(Object.keys(unzipSync(zip(new Map(files), time)))).toEqual(["atlas/LICENSE", "atlas/site/index.html"]);
});

test("the bill tells what readers get from what only builds, and names neither the folder nor the hour of its making", () => {
  const bill = (timestamp: string, folder: string): unknown => ({
    serialNumber: `urn:uuid:${timestamp}`,
    metadata: { timestamp, component: { type: "library", name: folder, version: "1.0.0" } },
    components: [
      { name: "svelte", version: "5.0.0", scope: "required" },
      { name: "fflate", version: "0.8.3", scope: "optional" },
      { name: "fflate", version: "0.8.2", scope: "optional" },
    ],
  });
  const release = { name: "route-atlas", time, shipped: [{ name: "fflate", version: "0.8.3" }] };
  const written = billOfMaterials(bill("2026-01-01", "main"), release);
  expect(written).toBe(billOfMaterials(bill("2027-01-01", "elsewhere"), release));
  const read = JSON.parse(written) as { serialNumber: string; components: { scope: string }[] };
  expect(read.components.map(({ scope }) => scope)).toEqual(["excluded", "required", "excluded"]);
  expect(read.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
  const strange = { ...release, shipped: [{ name: "strange", version: "1.0.0" }] };
  expect(() => billOfMaterials(bill("2026-01-01", "main"), strange)).toThrow("strange@1.0.0");
});
