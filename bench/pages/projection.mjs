// The explorer's projection and camera, in the terms of d3-geo.
import { geoAzimuthalEqualArea } from "d3-geo";

/** Degrees to pixels of the window. The map holds no pole and no edge of the world: nothing to clip or bend. */
export function projectionOf({ centre: [lon, lat], scale, translate }) {
  const asItIs = (stream) => stream;
  return geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(scale)
    .translate(translate)
    .precision(0)
    .preclip(asItIs)
    .postclip(asItIs);
}
