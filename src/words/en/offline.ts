/** The site on the device: kept there, without a network, and renewed. */
export const offline = {
  heading: "Without a network",
  kept: (edition: string, megabytes: string): string =>
    `This site is stored on this device (edition ${edition}, ${megabytes} MB) and opens without a network.`,
  storing: "This site is being stored on this device, so that it opens without a network.",
  absent: "This site is not stored on this device: without a network it does not open.",
  impossible: "This browser, or the way in which this page was opened, stores no site on the device.",
  refused: "This site could not be stored on this device: the network failed, or the browser refused.",
  single: "This is the whole site in one file. It needs no network.",
  store: "Store it",
  remove: "Remove it",
  newer: "A newer edition is ready",
  reload: "Reload",
  later: "Later",
};
