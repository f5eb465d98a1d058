/** A caption that is too long for its window is set smaller, until all that stands beside it finds its place. */

const FITS = [1, 0.92, 0.84, 0.77, 0.7, 0.64, 0.58] as const;

/** Sets `--fit` on a column, the largest with which its children stand in it without touching; else the smallest. */
export function fitInto(column: HTMLElement): void {
  for (const fit of FITS) {
    column.style.setProperty("--fit", String(fit));
    const needed = [...column.children].reduce((sum, child) => sum + child.getBoundingClientRect().height, 0);
    if (needed <= column.clientHeight) return;
  }
}
