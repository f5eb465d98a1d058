/** Names of seas and where they stand: open water (lon,lat), and the zoom from which there is room for them. */
export interface SeaLabel {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly minZoom: number;
}

const SEAS: readonly (readonly [id: string, name: string, lon: number, lat: number, minZoom: number])[] = [
  ["atlantic-ocean", "Atlantic Ocean", -25, 34, 2],
  ["mediterranean-sea", "Mediterranean Sea", 18.4, 34.2, 2],
  ["indian-ocean", "Indian Ocean", 62, -2, 2],
  ["arabian-sea", "Arabian Sea", 64, 15, 2],
  ["bay-of-bengal", "Bay of Bengal", 86.5, 15, 2.5],
  ["black-sea", "Black Sea", 34.5, 43.3, 3],
  ["red-sea", "Red Sea", 38, 20.5, 3],
  ["caspian-sea", "Caspian Sea", 51, 41.2, 3.5],
  ["gulf-of-guinea", "Gulf of Guinea", 2.5, 3, 3],
  ["north-sea", "North Sea", 3.2, 56.2, 3],
  ["baltic-sea", "Baltic Sea", 19.6, 57, 4],
  ["norwegian-sea", "Norwegian Sea", 2, 66.5, 3],
  ["labrador-sea", "Labrador Sea", -51, 57, 3],
  ["barents-sea", "Barents Sea", 40, 70.9, 3],
  ["bay-of-biscay", "Bay of Biscay", -4.5, 45.2, 4],
  ["persian-gulf", "Persian Gulf", 51.2, 27.1, 4],
  ["gulf-of-aden", "Gulf of Aden", 48, 12.3, 4],
  ["adriatic-sea", "Adriatic Sea", 15.6, 42.9, 4.5],
  ["aegean-sea", "Aegean Sea", 25.1, 38.5, 4.5],
  ["ionian-sea", "Ionian Sea", 18.7, 38.3, 4.5],
  ["tyrrhenian-sea", "Tyrrhenian Sea", 12.2, 40, 4.5],
  ["alboran-sea", "Alboran Sea", -3.3, 36, 5.5],
  ["strait-of-sicily", "Strait of Sicily", 11.9, 36.9, 5.5],
  ["gulf-of-gabes", "Gulf of Gabès", 10.7, 34.1, 6],
  ["gulf-of-sidra", "Gulf of Sidra", 18.2, 31.5, 5.5],
  ["libyan-sea", "Libyan Sea", 23.5, 33.9, 5],
  ["levantine-sea", "Levantine Sea", 32.5, 33.6, 5],
  ["sea-of-marmara", "Sea of Marmara", 28.2, 40.75, 6],
  ["sea-of-azov", "Sea of Azov", 36.6, 46.1, 5.5],
  ["gulf-of-oman", "Gulf of Oman", 58.7, 24.9, 5],
];

/** All sea names, in the order in which they should claim their place. */
export const SEA_LABELS: readonly SeaLabel[] = SEAS.map(([id, name, lon, lat, minZoom]) => ({
  id,
  name,
  lon,
  lat,
  minZoom,
}));
