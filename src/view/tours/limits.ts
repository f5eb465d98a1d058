/** What a tour may measure at most: enough for a lecture, little enough for a screen and a link. */
export const TOUR_LIMITS = {
  /** Letters of the whole file. */
  file: 400_000,
  title: 80,
  author: 120,
  summary: 300,
  views: 100,
  heading: 80,
  /** Letters of a caption as it is read, without the names of rows. */
  caption: 400,
  notes: 4000,
  minutes: 600,
  seconds: 3600,
} as const;
