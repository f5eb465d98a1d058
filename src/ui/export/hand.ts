/** Hands things to the reader: as a file, or on the clipboard. */

/** A browser reads the address of a download some time after the click. */
const KEPT_MS = 60_000;

/** Saves something under a name. */
export function download(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** Whether this browser can take pictures onto the clipboard at all. */
export function canCopyPictures(): boolean {
  return "ClipboardItem" in window && "clipboard" in navigator && "write" in navigator.clipboard;
}

/** Copies a PNG that may still be in the making: a browser allows it only if it hears of it within the click. */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
}
