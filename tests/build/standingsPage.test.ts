import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { STANDINGS_PAGE, standingsPage, standingsText, WRITE_COMMAND } from "../../build/standings/standingsPage.ts";
import { indexFacts } from "../support/indexed.ts";
import { cooperation, dataset } from "../support/facts.ts";
import { everyPartnerAndStop, realIndex } from "../support/realData.ts";
import { projectRoot } from "./support/folders.ts";

describe("docs/standings.md", () => {
  const { before, after } = standingsPage(projectRoot);

  it("shows the standings that the tables give", () => {
    expect(before === after, `${STANDINGS_PAGE} is out of date. Run, and read what changes: ${WRITE_COMMAND}`).toBe(
      true,
    );
  });

  it("has a cell for every partner and stop and a line that says why", () => {
    const [summary = "", why = ""] = after.split("\n## Why\n");
    expect(summary.split("\n").filter((line) => line.startsWith("|"))).toHaveLength(
      realIndex.dataset.partners.length + 2,
    );
    expect(why.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(everyPartnerAndStop().length);
  });

  it("is renewed only when it is told to be", () => {
    const { stdout, stderr } = spawnSync(process.execPath, ["scripts/standings.mjs"], {
      cwd: projectRoot,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout).toContain(STANDINGS_PAGE);
    expect(standingsPage(projectRoot).before).toBe(before);
  });
});

describe("the page of standings", () => {
  it("names the rows that decide and those that hinder, each with what counts in it", () => {
    const text = standingsText(
      indexFacts(
        dataset([
          cooperation({ id: "mou", level: "operating", flags: ["main"] }),
          cooperation({ id: "readmission", instrument: "in-returns", level: "on-hold" }),
        ]),
      ),
    );
    expect(text).toContain("**running**: `mou` (operating, main); **hindered** by `readmission` (on-hold)");
    expect(text).toMatch(/\| Tunisia .*running \+ hindered/);
  });
});
