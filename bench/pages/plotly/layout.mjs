// The frame of the Plotly page: the explorer's projection on the free part of the window, and the slider.

/** Plotly cuts the map off at the bounds, and the corners of the window lie beyond them. */
const BEYOND_DEG = { lon: 16, lat: 7 };
/** So much larger than Plotly fits the bounds, which bend in this projection, until countries are as large as in the explorer. */
const ENLARGED = 1.41;

export function layoutOf({ scene }, stop, how) {
  const { widthPx, heightPx, frame, bounds, centre, middle } = scene.view;
  const [west, south, east, north] = bounds;
  return {
    margin: { l: 0, r: 0, t: 0, b: 0 },
    paper_bgcolor: scene.colours.sea,
    showlegend: false,
    geo: {
      visible: false,
      bgcolor: scene.colours.sea,
      domain: {
        x: [frame.left / widthPx, 1 - frame.right / widthPx],
        y: [frame.bottom / heightPx, 1 - frame.top / heightPx],
      },
      projection: {
        type: "azimuthal equal area",
        rotation: { lon: centre[0], lat: centre[1] },
        scale: ENLARGED,
      },
      center: { lon: middle[0], lat: middle[1] },
      lonaxis: { range: [west - BEYOND_DEG.lon, east + BEYOND_DEG.lon] },
      lataxis: { range: [south - BEYOND_DEG.lat, north + BEYOND_DEG.lat] },
    },
    sliders: [
      {
        active: scene.stops.indexOf(stop),
        x: frame.left / widthPx + 0.03,
        y: frame.bottom / heightPx,
        len: 0.65,
        steps: scene.stops.map((name) => ({ label: name, method: "animate", args: [[name], how] })),
      },
    ],
  };
}
