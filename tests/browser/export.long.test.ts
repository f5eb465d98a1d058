import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { openWithMap, queryOf, openFrom } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

function dialog(page: Page): Locator {
  return page.getByRole("dialog", { name: "Export a picture" });
}

function preview(page: Page): Locator {
  return dialog(page).getByRole("img");
}

function button(page: Page, name: string): Locator {
  return dialog(page).getByRole("button", { name });
}

async function downloaded(page: Page, name: "Download SVG" | "Download PNG"): Promise<[Buffer, Download]> {
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return [await readFile(await file.path()), file];
}

interface ReadSvg {
  readonly problem: string;
  readonly root: string;
  readonly title: string;
  readonly description: string;
  readonly text: string;
  readonly partners: readonly (readonly [iso3: string, isDrawn: boolean])[];
  readonly size: string;
  readonly scripts: number;
  readonly longestCoast: number;
}

/** The file as a strict reader of XML sees it. Its style bears another name, because a page reads documents under its own policy. */
async function readSvg(page: Page, svg: string): Promise<ReadSvg> {
  return page.evaluate(
    (source) => {
      const read = new DOMParser().parseFromString(source, "application/xml");
      const root = read.documentElement;
      const partners = [...read.querySelectorAll("path[data-partner]")];
      const handlers = [...read.querySelectorAll("*")].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith("on")),
      );
      return {
        problem: read.querySelector("parsererror")?.textContent ?? "",
        root: `${root.namespaceURI ?? ""} ${root.localName}`,
        title: root.querySelector(":scope > title")?.textContent ?? "",
        description: root.querySelector(":scope > desc")?.textContent ?? "",
        text: [...read.querySelectorAll("text")].map((element) => element.textContent).join(" "),
        partners: partners.map(
          (path) => [path.getAttribute("data-partner") ?? "", path.getAttribute("d") !== ""] as const,
        ),
        size: `${root.getAttribute("width") ?? ""} ${root.getAttribute("height") ?? ""}`,
        scripts: read.querySelectorAll("script, foreignObject").length + handlers.length,
        longestCoast: Math.max(
          ...[...read.querySelectorAll("path.coast")].map((path) => path.getAttribute("d")?.length ?? 0),
        ),
      };
    },
    svg.replaceAll(/(?<=<\/?)style(?=>)/g, "g"),
  );
}

test("with the live map, the camera of the reader’s hand is the one of the picture", async ({ page }) => {
  await openWithMap(page, "?at=8,9,5&layers=labels");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => queryOf(page)).toMatch(/at=8,9,6/);
  await openFrom(page, "Share", "Picture");
  await expect(preview(page)).toBeVisible({ timeout: 45_000 });
  const svg = await readSvg(page, (await downloaded(page, "Download SVG"))[0].toString());
  expect(svg.text).toMatch(/nigeria/i);
  expect(svg.text).not.toMatch(/libya|morocco/i);
});
