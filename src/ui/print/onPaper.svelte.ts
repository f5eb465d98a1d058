/** Whether the page is on its way to paper. What is printed is made then and not before, so that it costs no step on the screen. */
import { flushSync } from "svelte";

let isPrinting = $state(false);

export function isOnPaper(): boolean {
  return isPrinting;
}

/** Listens for printing, and for a look at the page as it would be printed; gives a function that stops it. */
export function watchPrinting(onStart: () => void): () => void {
  const paper = matchMedia("print");
  const change = (): void => turn(paper.matches);
  const start = (): void => turn(true);
  const end = (): void => turn(paper.matches);
  paper.addEventListener("change", change);
  addEventListener("beforeprint", start);
  addEventListener("afterprint", end);
  change();
  return () => {
    paper.removeEventListener("change", change);
    removeEventListener("beforeprint", start);
    removeEventListener("afterprint", end);
  };

  function turn(isNow: boolean): void {
    if (isNow) onStart();
    // The browser takes the page as it is when the event is over.
    flushSync(() => {
      isPrinting = isNow;
    });
  }
}
