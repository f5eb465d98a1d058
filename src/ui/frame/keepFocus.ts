/** Nobody who uses a keyboard is thrown back to the top of the page when what had the focus goes away. */

/** Not the search box: it would call up the keyboard of a telephone. */
const FOCUSABLE = "a[href], button, input:not([type='search']), select, summary, [tabindex='0']";

/** Listens until the answer is called. What vanishes with the focus gives it to the nearest thing that stays. */
export function keepFocus(page: Document): () => void {
  let path: readonly HTMLElement[] = [];
  let box = new DOMRect();

  function remember(): void {
    const focused = page.activeElement;
    if (!(focused instanceof HTMLElement) || focused === page.body) return;
    box = focused.getBoundingClientRect();
    path = ancestorsOf(focused);
  }

  function mend(): void {
    const [lost, ...around] = path;
    // A browser lets the focus stand on what is hidden until it draws again.
    const isElsewhere = page.activeElement !== page.body && page.activeElement !== lost;
    if (isElsewhere || !lost || isThere(lost)) return;
    const left = around.find((element) => isThere(element) && heirs(element).length > 0);
    if (left) nearest(heirs(left), box).focus({ preventScroll: true });
  }

  function onAct(event: Event): void {
    // A mouse or a finger does not lose its place.
    if (event instanceof MouseEvent && event.detail > 0) return;
    remember();
    // After Svelte has changed the page, and whoever opened or closed has placed the focus.
    setTimeout(mend);
  }

  const events = ["click", "keydown"] as const;
  for (const event of events) page.addEventListener(event, onAct, true);
  return () => {
    for (const event of events) page.removeEventListener(event, onAct, true);
  };
}

function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const { parentElement } = element;
  return parentElement === null ? [element] : [element, ...ancestorsOf(parentElement)];
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

function heirs(within: HTMLElement): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => isThere(element) && element.tabIndex >= 0 && !element.closest("[inert]"),
  );
}

function nearest(elements: readonly HTMLElement[], { x, y }: DOMRect): HTMLElement {
  const distance = (element: HTMLElement): number => {
    const box = element.getBoundingClientRect();
    return Math.hypot(box.x - x, box.y - y);
  };
  return elements.reduce((best, element) => (distance(element) < distance(best) ? element : best));
}
