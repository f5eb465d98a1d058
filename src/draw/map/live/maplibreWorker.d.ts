/** The worker's module has no types of its own; its class is all that is asked of it. */
declare module "maplibre-gl/dist/maplibre-gl-worker.mjs" {
  export default class MapLibreWorker {}
}
