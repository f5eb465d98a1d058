/** Whether what has the focus can be seen (WCAG 2.2, success criterion 2.4.11). */
import type { Page } from "@playwright/test";

export interface Focused {
  /** Different for every element of the page. */
  readonly key: string;
  readonly name: string;
  /** What lies on it, where nothing of it is to be seen; empty where something is. */
  readonly coveredBy: string;
}

/** What has the focus, and what covers it wholly; null where nothing has it. */
export async function focused(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const all = [...document.querySelectorAll("*")];
    const nameOf = (one: Element): string => {
      const said = one.getAttribute("aria-label") ?? one.textContent;
      return `${one.localName}.${one.className} “${said.trim().replace(/\s+/g, " ").slice(0, 40)}”`;
    };
    // A choice without a box of its own shows the focus on its label.
    const target = element instanceof HTMLInputElement ? (element.closest("label") ?? element) : element;
    const belongs = (hit: Element): boolean =>
      target.contains(hit) ||
      (hit instanceof HTMLElement && hit.contains(target) && getComputedStyle(target).opacity === "0");
    const boxes = [...target.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    let coveredBy = boxes.length === 0 ? "nothing: it has no box" : "";
    for (const box of boxes) {
      const inside = {
        left: Math.max(box.left, 0) + 1,
        right: Math.min(box.right, innerWidth) - 1,
        top: Math.max(box.top, 0) + 1,
        bottom: Math.min(box.bottom, innerHeight) - 1,
      };
      if (inside.left > inside.right || inside.top > inside.bottom) {
        coveredBy ||= "the edge of the window";
        continue;
      }
      for (const across of [0.5, 0.02, 0.98, 0.25, 0.75])
        for (const along of [0.5, 0.02, 0.98]) {
          const x = inside.left + (inside.right - inside.left) * across;
          const y = inside.top + (inside.bottom - inside.top) * along;
          const hit = document.elementFromPoint(x, y);
          if (hit !== null && belongs(hit))
            return { key: String(all.indexOf(element)), name: nameOf(element), coveredBy: "" };
          coveredBy ||= hit === null ? "nothing" : nameOf(hit);
        }
    }
    return { key: String(all.indexOf(element)), name: nameOf(element), coveredBy };
  });
}
