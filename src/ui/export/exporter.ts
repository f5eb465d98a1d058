/** The export of pictures. A chunk of its own: only `loadExporter.ts` imports it. */
export { default as PictureExport } from "./PictureExport.svelte";
