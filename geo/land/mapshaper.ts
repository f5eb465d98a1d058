/** A narrow, typed door to mapshaper, which cuts, joins and simplifies without opening gaps between neighbours. */
import type { FeatureCollection } from "geojson";
import mapshaper from "mapshaper";

/**
 * Runs mapshaper commands over named GeoJSON layers (the key is the layer's name) and returns the collection that they leave.
 * `commands` is what stands between input and output on mapshaper's command line.
 */
export async function runMapshaper(
  layers: Readonly<Record<string, FeatureCollection>>,
  commands: string,
): Promise<FeatureCollection> {
  const input: Record<string, string> = {};
  for (const [name, layer] of Object.entries(layers)) input[`${name}.json`] = JSON.stringify(layer);
  const files = Object.keys(input).join(" ");
  const output = await mapshaper.applyCommands(
    `-i ${files} combine-files ${commands} -o out.json format=geojson geojson-type=FeatureCollection`,
    input,
  );
  const text = output["out.json"];
  if (!text) throw new Error("mapshaper wrote nothing");
  return JSON.parse(text.toString()) as FeatureCollection;
}
