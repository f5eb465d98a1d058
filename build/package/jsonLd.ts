/** The dataset as schema.org describes one, for search engines and catalogues. */
import type { Dataset, Source } from "../../src/model/dataset.ts";
import { isoDay } from "../../src/model/dates.ts";
import { FACT_TABLES } from "../../src/model/vocabulary.ts";
import type { Field, PressedResource } from "./description.ts";
import type { PressedPackage } from "./pressPackage.ts";

const FOLDER = "data/";
/** Measures that say where a thing stands or how exact a figure is, and not what was found. */
const BESIDE_THE_POINT = new Set(["lon", "lat", "qualifier", "routes", "others"]);

/** `base` is the address of the site, relative or whole, and ends in a slash; a relative one counts from the page. */
export function datasetJsonLd({ description, dataset }: PressedPackage, base: string) {
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: description.title,
    alternateName: "Route Atlas",
    description: description.description,
    url: base,
    ...(description.version === undefined ? {} : { version: description.version }),
    identifier: { "@type": "PropertyValue", propertyID: "edition", value: description.edition },
    license: description.licenses[0]?.path,
    creator: description.contributors.map(({ title }) => ({ "@type": "Organization", name: title })),
    keywords: description.keywords,
    inLanguage: "en",
    isAccessibleForFree: true,
    temporalCoverage: coverageOf(dataset.sources),
    spatialCoverage: placesOf(dataset),
    variableMeasured: measuresOf(description.resources),
    distribution: [
      {
        "@type": "DataDownload",
        name: "datapackage.json",
        encodingFormat: "application/json",
        contentUrl: `${base}${FOLDER}datapackage.json`,
      },
      ...description.resources.map((resource) => downloadOf(resource, base)),
    ],
    isBasedOn: dataset.sources.map(workOf),
  };
}

/** The JSON as the text of a script element: no `<` in it, so nothing can end the element early. */
export function jsonLdText(value: object): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}

function coverageOf(sources: readonly Source[]): string | undefined {
  const days = sources.flatMap(({ date }) => [date.earliest, date.latest]).filter((day) => day !== null);
  return days.length === 0 ? undefined : `${isoDay(Math.min(...days))}/${isoDay(Math.max(...days))}`;
}

/** The home regions of the partners, and the box that holds their capitals. */
function placesOf({ partners, regions }: Dataset) {
  if (partners.length === 0) return [];
  const homes = new Set(partners.map(({ region }) => region));
  const lats = partners.map(({ lat }) => lat);
  const lons = partners.map(({ lon }) => lon);
  const box = [Math.min(...lats), Math.min(...lons), Math.max(...lats), Math.max(...lons)].join(" ");
  return [
    { "@type": "Place", geo: { "@type": "GeoShape", box } },
    ...regions.filter(({ id }) => homes.has(id)).map(({ name }) => ({ "@type": "Place", name })),
  ];
}

function measuresOf(resources: readonly PressedResource[]) {
  return resources
    .filter(({ name }) => FACT_TABLES.some((table) => table === name))
    .flatMap(({ name, schema }) =>
      (schema?.fields ?? []).filter(isMeasure).map((field) => ({
        "@type": "PropertyValue",
        name: `${name}.${field.name}`,
        description: field.description,
        ...(field.name.endsWith("_eur") ? { unitText: "EUR" } : {}),
      })),
    );
}

function isMeasure(field: Field): boolean {
  return !BESIDE_THE_POINT.has(field.name) && (field.type !== "string" || field.meanings !== undefined);
}

function downloadOf({ path, mediatype, bytes, hash }: PressedResource, base: string) {
  return {
    "@type": "DataDownload",
    name: path,
    encodingFormat: mediatype,
    contentUrl: `${base}${FOLDER}${path}`,
    contentSize: `${bytes} B`,
    sha256: hash.replace(/^sha256:/, ""),
  };
}

function workOf({ title, publisher, date, dateNote, number, url }: Source) {
  const isOneDay = date.earliest !== null && date.earliest === date.latest;
  return {
    "@type": "CreativeWork",
    name: title,
    ...(publisher.startsWith("Not named") ? {} : { publisher: { "@type": "Organization", name: publisher } }),
    // A document without a date of its own gets none here; the note says between which days it lies.
    ...(isOneDay ? { datePublished: isoDay(date.earliest) } : { description: dateNote }),
    ...(number === "" ? {} : { identifier: number }),
    ...(url === "" ? {} : { url }),
  };
}
