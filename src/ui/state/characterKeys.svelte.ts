/** Keys that type a letter elsewhere, such as `?` and `/`. Whoever speaks to the computer can switch them off (WCAG 2.1.4). */

const TAKES_TEXT =
  "input:not([type='radio'], [type='checkbox'], [type='button']), select, textarea, [contenteditable], dialog";

class CharacterKeys {
  /** For the life of the page: the atlas keeps nothing on the device. */
  isOn = $state(true);

  /** Whether this press is the key, and not part of a text. */
  means(event: KeyboardEvent, key: string): boolean {
    if (!this.isOn || event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
      return false;
    return !(event.target instanceof Element && event.target.closest(TAKES_TEXT) !== null);
  }
}

export const characterKeys = new CharacterKeys();
