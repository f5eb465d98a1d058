/** What a reader does in a frame beside the picture: buttons, choices, keys. */
import type { Lens } from "../../model/choices.ts";
import { type KnownIds, LENSES } from "../../view/viewState.ts";
import type { Frame } from "./frame.ts";
import type { Living } from "./living.ts";
import { step, stepTour } from "./steps.ts";

type Act = (asked: DOMStringMap) => void;

/** Listens for as long as the page stands. */
export function listenToReader(frame: Frame, known: KnownIds, living: Living): void {
  const nobody = (): void => frame.show({ partner: null, route: null }, "reader");
  const acts: Readonly<Record<string, Act>> = {
    step: ({ by }) => step(frame, Number(by), "reader"),
    stop: ({ stop }) => stop !== undefined && frame.show({ stop }, "reader"),
    choose: ({ iso3 }) => frame.show({ partner: iso3 ?? null, route: null }, "reader"),
    close: nobody,
    tourStep: ({ by }) => stepTour(frame, known, Number(by), "reader"),
    live: () => void living.go(),
    picture: () => living.leave(),
    zoomIn: () => void living.zoom(1),
    zoomOut: () => void living.zoom(-1),
  };
  frame.main.addEventListener("click", ({ target }) => {
    const asked = target instanceof Element ? target.closest<HTMLElement>("button[data-ask]") : null;
    if (asked && asked.ariaDisabled !== "true") acts[asked.dataset["ask"] ?? ""]?.(asked.dataset);
  });
  frame.main.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { dataset, value } = target;
    if (dataset["ask"] === "partner") frame.show({ partner: value || null, route: null }, "reader");
    const lens = LENSES.find((known): known is Lens => known === value);
    if (dataset["ask"] === "lens" && lens) frame.show({ lens }, "reader");
  });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
    const place = event.target instanceof Element ? event.target : null;
    const { tour, view } = frame.facts;
    const forward = document.documentElement.dir === "rtl" ? -1 : 1;
    const arrow = { ArrowRight: forward, ArrowLeft: -forward }[event.key];
    // Inside a tour a clicker steps it; outside, the page keys scroll the article.
    const page = tour ? { PageDown: 1, PageUp: -1 }[event.key] : undefined;
    if (event.key === "Escape" && (view.partner ?? view.route) !== null) nobody();
    else if (page !== undefined) stepTour(frame, known, page, "reader");
    else if (arrow !== undefined && !place?.closest("select, canvas, input")) step(frame, arrow, "reader");
    else return;
    event.preventDefault();
  });
}
