/**
 * Every state of the page that a reader can be in: its address, and what is done there. Things are found by what they are
 * and not by their words, so that the same list serves every language.
 */
import type { Locator, Page } from "@playwright/test";
import { unfoldDossier } from "./atlasPage.ts";

export interface PageState {
  readonly name: string;
  /** The address, without a language or a theme. */
  readonly query: string;
  /** What is to be seen when the state has come. */
  readonly shows: (page: Page) => Locator;
  /** What the reader does there. */
  readonly act?: (page: Page) => Promise<void>;
  /** On a telephone: false where it is on the map. */
  readonly isInDrawer?: boolean;
}

const sheetHeading = (page: Page): Locator => page.locator("[data-sheet-heading]");
const dialog = (page: Page): Locator => page.locator("dialog[open]");
const popover = (page: Page): Locator => page.locator(":popover-open");
const row = (page: Page): Locator => page.locator("tr[data-row]").first();
const dossierOf =
  (kind: string) =>
  (page: Page): Locator =>
    page.locator(`[data-dossier=${kind}] h3`).first();
const maps = (page: Page): Locator => page.locator("[data-two-maps] [role=img]").nth(1);
const start = (page: Page): Locator => page.locator("nav [data-partner]").first();

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("section details")) details.open = true;
  });
}

const openMenu =
  (place: number) =>
  async (page: Page): Promise<void> => {
    // A drawer that covers a low window is lowered first.
    const grip = page.locator("[data-height=full] .grip button");
    if (await grip.isVisible()) await grip.click();
    await page.locator("[role=group] > button[popovertarget]").nth(place).press("Enter");
    await popover(page).waitFor();
  };

export const STATES: readonly PageState[] = [
  { name: "opening", query: "", shows: start },
  { name: "menu to learn", query: "", shows: start, act: openMenu(0) },
  { name: "menu to share", query: "", shows: start, act: openMenu(1) },
  { name: "layers, theme and language", query: "", shows: start, act: openMenu(2) },
  { name: "notice of a broken address", query: "stop=1999-01", shows: (page) => page.locator(".notices") },
  { name: "sheet of a partner", query: "partner=TUN", shows: sheetHeading, act: unfold },
  {
    name: "sheet of a route",
    query: "route=western-balkans&lens=returns&stop=2021-09",
    shows: sheetHeading,
    act: unfold,
  },
  {
    name: "explained word",
    query: "partner=NER",
    shows: (page) => page.locator("section .term").first(),
    act: async (page) => {
      await page.locator("section .term").first().press("Enter");
      await popover(page).waitFor();
    },
  },
  { name: "dossier of a partner", query: "partner=TUN&panel=dossier", shows: dossierOf("partner"), act: unfoldDossier },
  {
    name: "dossier of a route",
    query: "route=central-mediterranean&panel=dossier",
    shows: dossierOf("route"),
    act: unfoldDossier,
  },
  {
    name: "dossier of a document",
    query: "document=2021-09&panel=dossier",
    shows: dossierOf("document"),
    act: unfoldDossier,
  },
  { name: "table of rows", query: "panel=table&rows=funding", shows: row },
  { name: "table of partners", query: "panel=table", shows: (page) => page.locator("table tbody tr").first() },
  {
    name: "table without rows",
    query: "panel=table&rows=cooperation&stop=2021-09&filter=level:refused",
    shows: (page) => page.locator("button.clear").first(),
  },
  {
    name: "what changed",
    query: "stop=2025-09&compare=2021-05",
    shows: (page) => page.locator("li [data-partner]").first(),
  },
  { name: "two maps", query: "stop=2025-09&compare=2023-12&mode=side", shows: maps, isInDrawer: false },
  { name: "swipe", query: "stop=2025-09&compare=2023-12&mode=swipe", shows: maps, isInDrawer: false },
  {
    name: "search with answers",
    query: "",
    shows: (page) => page.locator("search input"),
    act: async (page) => {
      await page.locator("search input").fill("migr");
      await page.getByRole("option").first().waitFor();
    },
  },
  {
    name: "filter open and applied",
    query: "filter=family:returns,level:on-hold",
    shows: start,
    act: async (page) => {
      await page.locator("details > summary").first().press("Enter");
      await page.getByRole("checkbox").first().waitFor();
    },
  },
  { name: "guide", query: "panel=guide&step=6", shows: (page) => page.locator("[role=dialog][aria-modal=false] h2") },
  { name: "journey, choice of a route", query: "panel=journey", shows: sheetHeading },
  { name: "journey, a partner", query: "route=western-balkans&partner=SRB&panel=journey", shows: sheetHeading },
  { name: "journey, end", query: "route=western-balkans&panel=journey&step=99", shows: sheetHeading },
  {
    name: "question",
    query: "panel=quiz&lens=returns&step=5",
    shows: (page) => dialog(page).getByRole("radio").first(),
  },
  {
    name: "question, answered",
    query: "panel=quiz&lens=returns&step=5",
    shows: (page) => dialog(page).getByRole("radio").first(),
    act: async (page) => {
      await dialog(page).getByRole("radio").nth(1).press("Space");
      await dialog(page).locator(".reveal").press("Enter");
      await dialog(page).getByRole("article").first().waitFor();
    },
  },
  { name: "keyboard help", query: "panel=keys", shows: (page) => dialog(page).locator("kbd").first() },
  { name: "about", query: "panel=about", shows: (page) => dialog(page).locator("h3").first() },
  { name: "how to read", query: "panel=reading", shows: (page) => dialog(page).locator("dt, h3").first() },
  { name: "picture", query: "panel=picture", shows: (page) => dialog(page).locator("input").first() },
  {
    name: "share",
    query: "panel=share&partner=TUN",
    shows: (page) => dialog(page).locator("textarea").first(),
  },
  { name: "cite", query: "panel=cite", shows: (page) => dialog(page).locator("pre, textarea, code").first() },
];

/** Brings a page that stands already into a state by its address, as the back button does, and does what is done there. */
export async function enter(page: Page, state: PageState, others = ""): Promise<void> {
  await page.evaluate(
    (query) => {
      for (const open of document.querySelectorAll<HTMLElement>(":popover-open")) open.hidePopover();
      for (const details of document.querySelectorAll("details")) details.open = false;
      history.pushState(null, "", `${location.pathname}${query}`);
      dispatchEvent(new PopStateEvent("popstate"));
    },
    `?${[state.query, others].filter((part) => part !== "").join("&")}`,
  );
  // Two maps on a telephone lower the drawer, and what comes after them is in it.
  const grip = page.locator("[data-height=peek] .grip button");
  if (state.isInDrawer !== false && (await grip.isVisible())) await grip.click();
  await state.shows(page).waitFor();
  await state.act?.(page);
}
