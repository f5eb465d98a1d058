/** axe-core, run inside the page. The devtools protocol carries it in, so that the site's policy stays in force. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly tags: readonly string[];
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/**
 * Where the page as it stands fails WCAG 2.2 AA for axe, or a good practice that it holds to be serious; one line an element.
 * The size of targets, which axe leaves out unless asked, is among it.
 */
export async function seriousProblems(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    // What lies under an open popover cannot be meant by a finger, and is not measured.
    const rules = { "target-size": { enabled: document.querySelector(":popover-open") === null } };
    return (await axe.run({ rules, resultTypes: ["violations"], preload: false })).violations;
  });
  return violations
    .filter(
      ({ impact, tags }) => impact === "serious" || impact === "critical" || tags.some((tag) => /^wcag\d+a/.test(tag)),
    )
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary = "" }) => `${id}: ${help} (${target.join(" ")}) ${failureSummary}`),
    );
}
