/** The words around every map, in an article too. */

export const around = {
  timeline: "Timeline of the documents",
  previous: "Previous",
  next: "Next",
  stopLabel: (month: string, date: string, title: string): string => `${month}: document of ${date}, ${title}`,
  comparedLabel: (label: string): string => `${label}; compared`,
  legend: "Legend",
  close: "Close",
  lensChoice: "What the fills show",
  map: "Map",
};

export const zooming = {
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
};
