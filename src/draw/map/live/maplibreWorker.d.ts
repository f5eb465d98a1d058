/** The worker's module has no types of its own; its class is all that is asked of it. */
declare module "maplibre-gl/dist/maplibre-gl-worker.mjs" {
  const MapLibreWorker: new (scope: unknown) => object;
  export default MapLibreWorker;
}
