/** Writes a view as a query string: only what differs from the default, in one order, so that equal views are equal text. */
import { type Camera, defaultView, type KnownIds, LAYERS, type ViewState } from "./viewState.ts";

const COORDINATE_DIGITS = 3;
const ZOOM_DIGITS = 2;

/**
 * The query string without `?`: what differs from `base`, by default the view of an empty address. What `base` chooses and
 * the view does not is written as an empty word.
 */
export function writeView(view: ViewState, known: KnownIds, base: ViewState = defaultView(known)): string {
  const parts: [string, string][] = [];
  const add = (name: string, value: string | null, fallback: string | null): void => {
    if (value !== fallback) parts.push([name, value ?? ""]);
  };
  add("stop", view.stop, base.stop);
  add("lens", view.lens, base.lens);
  add("layers", LAYERS.filter((layer) => view.layers.includes(layer)).join(","), base.layers.join(","));
  add("route", view.route, base.route);
  add("partner", view.partner, base.partner);
  add("document", view.document, base.document);
  add("compare", view.compare, base.compare);
  add("mode", view.mode, base.mode);
  add("at", cameraText(view), cameraText(base));
  add("filter", view.filter, base.filter);
  add("q", view.q, base.q);
  add("rows", view.rows, base.rows);
  add("sort", view.sort, base.sort);
  add("panel", view.panel, base.panel);
  add("tour", view.tour, null);
  add("step", view.step === null ? null : String(view.step), null);
  add("lang", view.lang, base.lang);
  add("theme", view.theme, base.theme);
  add("parts", view.parts, base.parts);
  add("live", view.live, base.live);
  add("edition", view.edition, base.edition);
  parts.push(...view.unknown.map(([name, value]): [string, string] => [name, value]));
  return parts.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
}

function cameraText({ at }: ViewState): string | null {
  return at === null ? null : writeCamera(at);
}

/** A camera as the URL holds it: `lon,lat,zoom`, rounded to about 100 m. */
export function writeCamera({ lon, lat, zoom }: Camera): string {
  return [lon.toFixed(COORDINATE_DIGITS), lat.toFixed(COORDINATE_DIGITS), zoom.toFixed(ZOOM_DIGITS)]
    .map(Number)
    .join(",");
}

/** Percent-encoding that leaves commas, colons and slashes readable, as a query string allows. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%2F/g, "/");
}
