/** MapLibre's worker, taught the atlas's projection: sources are tiled there, where no function can be sent. */
import MapLibreWorker from "maplibre-gl/dist/maplibre-gl-worker.mjs";
import { projection } from "../../../../geo/projection/index.ts";

interface WorkerScope {
  readonly worker: unknown;
  readonly setProjectionHandler: (handler: (definition: string) => typeof projection) => void;
}

const scope = self as unknown as WorkerScope;
// Naming the class keeps its module: bundlers take it for one without effects.
if (scope.worker instanceof MapLibreWorker) scope.setProjectionHandler(() => projection);
