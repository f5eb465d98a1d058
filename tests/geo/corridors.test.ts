/** Where the corridors run: on land, at sea, in the right country, without kinks and loops. */
import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import type { GeometryCollection, Topology } from "topojson-specification";
import { deviation, widestSeaKm } from "../../geo/corridors/curve.ts";
import { buildCorridors, chevronsOf, landTest, type Leg, type LandTest } from "../../geo/corridors/index.ts";
import { pairs } from "../../geo/corridors/lists.ts";
import { angleBetween, distanceKm, lengthKm, minus, toPlane, type Position } from "../../geo/corridors/plane.ts";
import { mostPoints } from "../../geo/corridors/thin.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const isLand = landTest(JSON.parse(read("node_modules/world-atlas/land-10m.json")) as Topology);
const countries = JSON.parse(read("node_modules/world-atlas/countries-10m.json")) as Topology;
const [corridorsCsv, waypointsCsv, sourcesCsv] = ["corridors", "waypoints", "sources"].map((name) =>
  read(`geo/corridors/${name}.csv`),
);
const data = buildCorridors({ corridors: corridorsCsv!, waypoints: waypointsCsv!, sources: sourcesCsv! }, isLand);
const legs = data.legs.features;
const lineOf = (leg: Leg): Position[] => leg.geometry.coordinates as Position[];

/** A point at least every half kilometre. */
function dense(line: readonly Position[]): Position[] {
  const between = pairs(line).flatMap(([a, b]) => {
    const count = Math.max(1, Math.ceil(distanceKm(a, b) / 0.5));
    return Array.from({ length: count }, (_, i): Position => {
      const share = i / count;
      return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    });
  });
  return [...between, line.at(-1)!];
}

/** A leg cut at its drawing aids: one gentle curve each. */
function stretchesOf(leg: Leg): Position[][] {
  const line = lineOf(leg);
  const cuts = [line[0]!, ...leg.properties.aids, line.at(-1)!].map((aid) =>
    line.findIndex((point) => point.join() === aid.join()),
  );
  return pairs(cuts).map(([from, to]) => line.slice(from, to + 1));
}

describe("Places", () => {
  const names: Record<string, string> = {
    AFG: "Afghanistan", ALB: "Albania", AUT: "Austria", BGR: "Bulgaria", BIH: "Bosnia and Herz.", CIV: "Côte d'Ivoire",
    CYP: "Cyprus", DZA: "Algeria", EGY: "Egypt", ERI: "Eritrea", ESH: "W. Sahara", ESP: "Spain", GRC: "Greece",
    HRV: "Croatia", HUN: "Hungary", IRN: "Iran", ITA: "Italy", LBN: "Lebanon", LBY: "Libya", MAR: "Morocco",
    MKD: "Macedonia", MLI: "Mali", MNE: "Montenegro", MRT: "Mauritania", NER: "Niger", NGA: "Nigeria", SDN: "Sudan",
    SEN: "Senegal", SRB: "Serbia", SVN: "Slovenia", SYR: "Syria", TUN: "Tunisia", TUR: "Turkey",
  }; // prettier-ignore
  const byName = new Map<string, LandTest>();
  for (const geometry of (countries.objects.countries as GeometryCollection).geometries) {
    const one: GeometryCollection = { type: "GeometryCollection", geometries: [geometry] };
    byName.set((geometry.properties as { name: string }).name, landTest({ ...countries, objects: { land: one } }));
  }

  /** The ready-made polygon of Morocco reaches far into Western Sahara: its south counts as Western Sahara here. */
  function isIn(iso3: string, lon: number, lat: number): boolean {
    const inside = byName.get(names[iso3] ?? "")?.(lon, lat) ?? false;
    const inMorocco = byName.get("Morocco")!(lon, lat);
    if (iso3 === "ESH") return inside || (inMorocco && lat < 27 + 2 / 3);
    return iso3 === "MAR" ? inside && lat >= 27 + 2 / 3 : inside;
  }

  it("lie within 5 km of the country that they name", () => {
    for (const { properties, geometry } of data.places.features) {
      if (properties.confirmed === "aid") continue;
      const [lon, lat] = geometry.coordinates as Position;
      const around = [0, 1, 2, 3, 4, 5].flatMap((km) =>
        Array.from({ length: 24 }, (_, i): Position => {
          const [angle, degrees] = [(i * Math.PI) / 12, km / 111.2];
          return [lon + (degrees * Math.sin(angle)) / Math.cos((lat * Math.PI) / 180), lat + degrees * Math.cos(angle)];
        }),
      );
      expect(
        around.some((point) => isIn(properties.iso3, ...point)),
        `${properties.place}, ${properties.iso3}`,
      ).toBe(true);
    }
  });

  it("are one point where several corridors meet, with the use that each makes of it", () => {
    const named = data.places.features.filter(({ properties }) => properties.confirmed !== "aid");
    const keys = named.map(({ properties: { place, iso3 } }) => `${place} ${iso3}`);
    expect(new Set(keys).size).toBe(keys.length);
    const agadez = named.find(({ properties }) => properties.place === "Agadez")!.properties;
    expect(agadez).toMatchObject({ corridors: ["cm1", "cm2"], routes: ["central-mediterranean"], confirmed: "yes" });
    const thessaloniki = named.find(({ properties }) => properties.place === "Thessaloniki")!.properties;
    expect(thessaloniki.confirmed).toBe("yes");
    expect(thessaloniki.uses.find(({ corridor }) => corridor === "wb3")!.confirmed).toBe("no");
    for (const { properties } of named) {
      const isConfirmed = properties.uses.some(({ confirmed }) => confirmed === "yes");
      expect(properties.confirmed, properties.place).toBe(isConfirmed ? "yes" : "no");
    }
    expect(keys.filter((key) => key.startsWith("Tripoli"))).toEqual(["Tripoli LBY", "Tripoli LBN"]);
  });

  it("at sea are only drawing aids, on land only bends of land legs", () => {
    for (const { properties, geometry } of data.places.features) {
      const [lon, lat] = geometry.coordinates as Position;
      if (properties.role.endsWith("waypoint")) expect(properties.confirmed, properties.place).toBe("aid");
      if (properties.role === "sea waypoint") expect(isLand(lon, lat), properties.place).toBe(false);
      if (properties.role === "land waypoint") expect(isLand(lon, lat), properties.place).toBe(true);
    }
  });

  it("of other countries are not passed by a land leg, beyond 8 km of a border, but where the road does", () => {
    // The road from Bamako to Agadez leads through Burkina Faso.
    const passed: Record<string, string[]> = { "cm2-2": ["Burkina Faso"] };
    const isoOf = new Map(
      data.places.features.map(({ properties: p }) => [`${p.corridors.join()} ${p.place}`, p.iso3]),
    );
    const isosNamed = (corridor: string, place: string) =>
      [...isoOf].flatMap(([key, iso3]) => {
        const [ids, ...name] = key.split(" ");
        return ids!.split(",").includes(corridor) && name.join(" ") === place ? [iso3] : [];
      });
    for (const leg of legs.filter(({ properties }) => properties.mode === "land")) {
      const { id, corridor, from, to } = leg.properties;
      const isos = [...isosNamed(corridor, from), ...isosNamed(corridor, to)];
      const own = [...isos.map((iso3) => names[iso3]!), ...(passed[id] ?? [])];
      if (isos.includes("ESH")) own.push("Morocco");
      const strays: Record<string, number> = {};
      for (const point of dense(lineOf(leg))) {
        if (!isLand(...point) || own.some((name) => byName.get(name)!(...point))) continue;
        for (const [name, test] of byName) if (test(...point)) strays[name] = (strays[name] ?? 0) + 0.5;
      }
      expect(
        Object.entries(strays).filter(([, km]) => km > 8),
        id,
      ).toEqual([]);
    }
  });
});

describe("Legs", () => {
  it("at sea do not cross land farther than 6 km from their towns", () => {
    // Nador lies on a lagoon; the spit before it is land in the geometry, 10 km from the town.
    const tolerated: Record<string, number> = { "wm2-5": 10 };
    for (const leg of legs.filter(({ properties }) => properties.mode === "sea")) {
      const line = lineOf(leg);
      const towns = [line[0]!, line.at(-1)!];
      const radius = tolerated[leg.properties.id] ?? 6;
      const crossed = dense(line).filter(
        (point) => isLand(...point) && towns.every((town) => distanceKm(town, point) > radius),
      );
      expect(crossed, `${leg.properties.id} ${leg.properties.from} to ${leg.properties.to}`).toEqual([]);
    }
  });

  it("on land do not run over open sea for more than 15 km", () => {
    for (const leg of legs.filter(({ properties }) => properties.mode === "land")) {
      expect(widestSeaKm(dense(lineOf(leg)), isLand), leg.properties.id).toBeLessThanOrEqual(15);
    }
  });

  it("join the places that they name, end to end, and pass their aids", () => {
    for (const { id } of data.corridors) {
      const own = legs.filter(({ properties }) => properties.corridor === id);
      expect(own.map(({ properties }) => properties.order)).toEqual(own.map((_, i) => i + 1));
      for (const [leg, next] of pairs(own)) {
        expect(lineOf(next)[0], next.properties.id).toEqual(lineOf(leg).at(-1));
        expect(next.properties.from).toBe(leg.properties.to);
      }
      for (const leg of own) {
        const ends = [leg.properties.from, leg.properties.to].map(
          (place) =>
            data.places.features.find(
              ({ properties }) => properties.place === place && properties.corridors.includes(id),
            )!.geometry.coordinates,
        );
        expect([lineOf(leg)[0], lineOf(leg).at(-1)], leg.properties.id).toEqual(ends);
        expect(
          stretchesOf(leg).every((stretch) => stretch.length >= 2),
          leg.properties.id,
        ).toBe(true);
      }
    }
  });

  it("are gentle: near the chord, without corners between nodes, and few points", () => {
    for (const leg of legs) {
      for (const stretch of stretchesOf(leg)) {
        expect(deviation(stretch), leg.properties.id).toBeLessThanOrEqual(0.18);
        expect(stretch.length, leg.properties.id).toBeLessThanOrEqual(mostPoints);
        const steps = pairs(stretch).map(([a, b]) => minus(toPlane(b), toPlane(a)));
        const corners = pairs(steps).map(([a, b]) => Math.abs(angleBetween(a, b)) * (180 / Math.PI));
        expect(Math.max(0, ...corners), `${leg.properties.id}, degrees`).toBeLessThanOrEqual(30);
      }
    }
  });

  it("do not cross their own corridor", () => {
    for (const { id } of data.corridors) {
      const line = legs.filter(({ properties }) => properties.corridor === id).flatMap((leg) => pairs(lineOf(leg)));
      const crossings = line.flatMap(([a, b], i) =>
        line.slice(i + 2).flatMap(([c, d]) => (cross(a, b, c, d) ? [[a, b, c, d].join(" ")] : [])),
      );
      expect(crossings, id).toEqual([]);
    }
  });

  it("of corridors that share two neighbouring places are the same line", () => {
    const lines = new Map<string, Set<string>>();
    for (const stretch of legs.flatMap(stretchesOf)) {
      const key = `${stretch[0]!.join()} ${stretch.at(-1)!.join()}`;
      lines.set(key, (lines.get(key) ?? new Set()).add(stretch.join(" ")));
    }
    for (const [key, versions] of lines) expect(versions.size, key).toBe(1);
    const shared = legs.find(({ properties }) => properties.id === "wb4-6")!;
    expect(shared.properties).toMatchObject({ from: "Belgrade", to: "Subotica", sharedWith: ["wb3"] });
  });

  it("are confirmed only where both of their places are", () => {
    const leg = (id: string) => legs.find(({ properties }) => properties.id === id)!.properties.confirmed;
    expect([leg("cm1-1"), leg("cm2-1"), leg("cm2-2"), leg("wb4-2")]).toEqual(["yes", "no", "no", "no"]);
  });

  it("carry a mark of direction in their middle that points along them", () => {
    const chevrons = chevronsOf(data.legs).features;
    expect(chevrons).toHaveLength(legs.length);
    for (const [i, { geometry, properties }] of chevrons.entries()) {
      const line = dense(lineOf(legs[i]!));
      const away = line.map((point) => distanceKm(point, geometry.coordinates as Position));
      const nearest = away.indexOf(Math.min(...away));
      expect(away[nearest], properties.leg).toBeLessThan(1);
      const share = lengthKm(line.slice(0, nearest + 1)) / lengthKm(line);
      expect(Math.abs(share - 0.5), `${properties.leg} from its middle`).toBeLessThan(0.15);
      expect(properties.bearing).toBeGreaterThanOrEqual(0);
      expect(properties.bearing).toBeLessThanOrEqual(360);
    }
    const bearing = chevrons.find(({ properties }) => properties.leg === "em6-3")!.properties.bearing;
    expect(Math.abs(bearing), "Tobruk to Gavdos runs north").toBeLessThan(10);
  });
});

describe("A corridor of two places", () => {
  const tables = (modes: string, place = "B,ITA,10,40") => ({
    corridors: `id,route,label,frontex_label,summary,in_use,end_stated,closed,peaks,note,source\nx1,central-mediterranean,A–B,Central Mediterranean,A to B.,../..,,,,,`,
    waypoints: `corridor,order,place,iso3,lon,lat,role,mode_to_next,confirmed,note,source\nx1,1,A,TUN,10,35,hub,${modes},yes,,\nx1,2,${place},hub,,yes,,`,
    sources: "link,publisher,held_by",
  });
  const lonsAt = (isLandHere: LandTest) =>
    lineOf(buildCorridors(tables("sea"), isLandHere).legs.features[0]!).map(([lon]) => lon);

  it("shares them with another corridor, confirmed where either confirms them", () => {
    const both = tables("sea");
    const more = (csv: string, to: string) => `${csv}\n${csv.split("\n").slice(1).join("\n").replaceAll("x1", to)}`;
    const corridors = more(both.corridors, "x2");
    const waypoints = more(both.waypoints, "x2").replace("hub,sea,yes", "hub,sea,no");
    const { places } = buildCorridors({ ...both, corridors, waypoints }, () => false);
    expect(places.features.map(({ properties }) => properties.uses.map(({ confirmed }) => confirmed))).toEqual([
      ["no", "yes"],
      ["yes", "yes"],
    ]);
    expect(places.features.map(({ properties }) => properties.confirmed)).toEqual(["yes", "yes"]);
  });

  it("bends to the other side of an island, and goes straight between two", () => {
    const bow = lonsAt(() => false);
    const side = Math.sign(bow.reduce((sum, lon) => sum + lon - 10, 0));
    expect(Math.max(...bow.map((lon) => Math.abs(lon - 10)))).toBeGreaterThan(0.2);
    const island = lonsAt((lon) => (lon - 10) * side > 0.02);
    expect(Math.sign(island.reduce((sum, lon) => sum + lon - 10, 0))).toBe(-side);
    const strait = lonsAt((lon) => Math.abs(lon - 10) > 0.1);
    expect(Math.max(...strait.map((lon) => Math.abs(lon - 10)))).toBeLessThanOrEqual(0.1);
  });
});

function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  const side = (p: Position, q: Position, r: Position) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
