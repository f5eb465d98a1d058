/** The speaker’s window: no map and no explorer, but the notes, pictures and time of the talk that the address names. */
import { mount } from "svelte";
import type { FactIndex } from "../../slice/factIndex.ts";
import SpeakerPage from "../../ui/speaker/SpeakerPage.svelte";
import { NO_PLACE, placeOfAddress } from "../../ui/speaker/placeOfAddress.ts";
import { AtlasState } from "../../ui/state/atlas.svelte.ts";
import { whenIdle } from "../../ui/state/whenIdle.ts";
import { loadRest } from "../loadRest.ts";

/** Puts the speaker’s page into `target`, in place of what stands there. */
export function openSpeakerPage(target: HTMLElement, index: FactIndex): void {
  const { lang, theme } = Object.fromEntries(new URLSearchParams(location.search));
  const look = new URLSearchParams(
    Object.entries({ lang, theme }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  const atlas = new AtlasState(
    index,
    look.toString(),
    () => undefined,
    () => loadRest(index),
  );
  target.replaceChildren();
  mount(SpeakerPage, { target, props: { atlas, place: placeOfAddress(location.search) ?? NO_PLACE } });
  delete document.documentElement.dataset["view"];
  whenIdle(() => void import("../../ui/offline/keeping.svelte.ts").then(keepTogether, () => undefined));
}

/** The windows of a talk stay on one edition of the site, and no other window is offered a newer one meanwhile. */
function keepTogether({ holdTalk, keeping }: typeof import("../../ui/offline/keeping.svelte.ts")): void {
  holdTalk();
  void keeping.start();
}
