/** Whether a finger can hit what is on the page (WCAG 2.2, success criterion 2.5.8). */
import type { Page } from "@playwright/test";

const SMALLEST_PX = 24;

/**
 * The names of the buttons, links, fields and summaries that are smaller than 24 × 24 CSS pixels and crowded: a circle of
 * 24 pixels on their middle meets another target. Links and explained terms within a sentence are excepted, as in the criterion.
 */
export async function crowdedTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const root = document.querySelector("dialog[open]") ?? document.body;
    const elements = [...root.querySelectorAll<HTMLElement>("button, a[href], input, select, summary, [role=button]")];
    const targets = elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.closest("[inert]") === null)
      .map((element) => {
        const area = element instanceof HTMLInputElement ? (element.closest("label") ?? element) : element;
        const { left, top, width, height } = area.getBoundingClientRect();
        return { element, left, top, width, height, x: left + width / 2, y: top + height / 2 };
      })
      .filter(({ width, height }) => width > 0 && height > 0);
    const isSmall = (target: (typeof targets)[number]): boolean =>
      Math.round(target.width) < smallest || Math.round(target.height) < smallest;
    const isInSentence = ({ element }: (typeof targets)[number]): boolean =>
      element.matches("a, .term") &&
      element.parentElement instanceof HTMLParagraphElement &&
      element.parentElement.textContent.trim() !== element.textContent.trim();
    const meets = (one: (typeof targets)[number], other: (typeof targets)[number]): boolean => {
      if (one.element === other.element) return false;
      if (isSmall(other) && Math.hypot(one.x - other.x, one.y - other.y) < smallest) return true;
      const dx = Math.max(other.left - one.x, 0, one.x - other.left - other.width);
      const dy = Math.max(other.top - one.y, 0, one.y - other.top - other.height);
      return Math.hypot(dx, dy) < smallest / 2;
    };
    return targets
      .filter((target) => isSmall(target) && !isInSentence(target) && targets.some((other) => meets(target, other)))
      .map(({ element, width, height }) => {
        const name = (element.getAttribute("aria-label") ?? element.textContent).trim().replace(/\s+/g, " ");
        return `${element.localName} “${name.slice(0, 60)}” ${width.toFixed(0)} × ${height.toFixed(0)}`;
      });
  }, SMALLEST_PX);
}

/** The parts of the page that can be scrolled sideways, the document itself among them. */
export async function sidewaysScrollers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("*")]
      .filter((element) => {
        if (element.scrollWidth <= element.clientWidth || !element.checkVisibility()) return false;
        if (element === document.documentElement) return true;
        return ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
      })
      .map((element) => `${element.localName}.${element.className} ${element.scrollWidth} > ${element.clientWidth}`),
  );
}
