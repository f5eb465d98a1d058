/** The loader, `embed.js`: turns the figures of an article into maps when their reader comes near. */
import { PROTOCOL_VERSION } from "../view/embed/protocol.ts";
import { arbiterOf } from "./arbiter.ts";
import type { Embed } from "./client.ts";
import { framedFigure, type FramedFigure } from "./framedFigure.ts";
import { followReader } from "./reading.ts";
import { addStyles } from "./styles.ts";

const FIGURE = "figure.route-atlas[data-view]";

/** The address of this file; a module is nobody’s current script. */
function ownAddress(): string | null {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement) return currentScript.src;
  return document.querySelector<HTMLScriptElement>('script[src*="embed.js"]')?.src ?? null;
}

function load(script: string): void {
  const figures = new Map<Element, FramedFigure>();
  const seen = new Set<Element>();
  const arbiter = arbiterOf<FramedFigure>(({ embed }) => seen.has(embed.figure));
  const embedOf = (figure: Element | null): Embed | null => (figure && figures.get(figure)?.embed) ?? null;
  const look = followReader(embedOf);

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        figures.get(target)?.insert();
      }
    },
    { rootMargin: "100%" },
  );

  const giveBack = (): void => arbiter.next()?.say({ type: "live", allowed: true });
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { intersectionRatio, intersectionRect, target } of entries) {
        const isRead = intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2;
        seen[isRead ? "add" : "delete"](target);
      }
      giveBack();
    },
    { threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5] },
  );

  const renew = (): void => {
    for (const [element, figure] of figures) {
      if (element.isConnected) continue;
      near.unobserve(element);
      sight.unobserve(element);
      seen.delete(element);
      arbiter.forget(figure);
      figure.close();
      figures.delete(element);
    }
    for (const element of document.querySelectorAll<HTMLElement>(FIGURE)) {
      if (figures.has(element)) continue;
      figures.set(element, framedFigure(element, script));
      near.observe(element);
      sight.observe(element);
    }
    look();
  };

  addStyles();
  addEventListener("message", (event) => {
    for (const figure of figures.values()) {
      const said = figure.hear(event);
      if (said === "leftLive") {
        arbiter.left(figure);
        giveBack();
      }
      if (said !== "wantsLive") continue;
      figure.say({ type: "live", allowed: true });
      for (const other of arbiter.wants(figure)) other.say({ type: "live", allowed: false });
    }
  });
  // What could not be loaded is sent for again.
  addEventListener("online", () => {
    for (const figure of figures.values()) figure.retry();
  });
  window.RouteAtlas = {
    version: PROTOCOL_VERSION,
    embeds: () => [...figures.values()].map(({ embed }) => embed),
    get: (figure) => embedOf(typeof figure === "string" ? document.getElementById(figure) : figure),
  };
  renew();
  new MutationObserver(renew).observe(document, { childList: true, subtree: true });
  document.dispatchEvent(new Event("routeatlasload"));
}

const script = ownAddress();
// Twice in a page counts once, and a browser that is too old keeps the pictures.
if (script !== null && !window.RouteAtlas && "adoptedStyleSheets" in document) load(script);
