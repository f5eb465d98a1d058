/** What is fetched before anybody asks: the texts, then the code that shows them. A click should find both there. */
import { dossiers } from "../dossier/load.ts";
import { exporter } from "../export/loadExporter.ts";
import { sheets } from "../sheet/load.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";
import { whenIdle } from "../state/whenIdle.ts";
import { dialogs } from "./loadDialogs.ts";

/** Waits until the map is at rest, because the map goes first; who asks sooner has them sooner. */
export function loadAtRest(atlas: AtlasState, isAtRest: () => boolean): void {
  $effect(() => (isAtRest() ? whenIdle(() => atlas.whole.ask()) : undefined));
  $effect(() => {
    if (atlas.whole.value === null) return;
    return whenIdle(() => {
      sheets.ask();
      dossiers.ask();
      dialogs.ask();
      exporter.ask();
    });
  });
}
