/** The export of a picture as a reader meets it, and what is read off its files. */
import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";

/** The dialog in which a picture is exported. */
export function dialog(page: Page): Locator {
  return page.getByRole("dialog", { name: "Export a picture" });
}

/** What the picture will look like. */
export function preview(page: Page): Locator {
  return dialog(page).getByRole("img");
}

/** One of its buttons. */
export function button(page: Page, name: string): Locator {
  return dialog(page).getByRole("button", { name });
}

/** Presses a button and gives the bytes that come. */
export async function downloaded(page: Page, name: "Download SVG" | "Download PNG"): Promise<[Buffer, Download]> {
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
export async function readSvg(page: Page, svg: string): Promise<ReadSvg> {
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
