/** Brings a row into sight once the sheet or dossier that holds it is there. */

const PATIENCE_MS = 8000;

/** Scrolls to a row, opens what is folded around it, and gives it the focus. Gives up quietly when it does not come. */
export function goToRow(id: string): void {
  if (show(id)) return;
  const observer = new MutationObserver(() => {
    if (show(id)) stop();
  });
  const timer = setTimeout(stop, PATIENCE_MS);
  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
  }
  observer.observe(document.body, { childList: true, subtree: true });
}

function show(id: string): boolean {
  const name = CSS.escape(id);
  const shown = [...document.querySelectorAll<HTMLElement>(`[data-statement="${name}"]`)];
  const row = shown.find((one) => one.checkVisibility()) ?? shown[0];
  const folded = document.querySelector<HTMLElement>(`[data-row="${name}"]`);
  for (let around = (row ?? folded)?.closest("details"); around; around = around.parentElement?.closest("details"))
    around.open = true;
  if (!row?.checkVisibility()) return false;
  for (const before of document.querySelectorAll("[data-found]")) before.removeAttribute("data-found");
  row.dataset["found"] = "";
  row.tabIndex = -1;
  // A sheet that has just opened takes the focus to its heading first.
  setTimeout(() => {
    row.scrollIntoView({ block: "center" });
    row.focus({ preventScroll: true });
  });
  return true;
}
