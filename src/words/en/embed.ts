/** English: what only an embed says; everything else it says is in the core. */
export const embed = {
  label: "Route Atlas: map with its timeline",
  moveMap: "Move the map",
  backToPicture: "Back to the picture",
  loading: "The map is loading …",
  notLive: "The moving map could not be started; the picture stays.",
  movesElsewhere: "Two other maps on this page move now; this one is a picture again.",
  /** Where the program cannot be had. */
  stopped: "The map’s program could not be loaded, so nothing here can be pressed.",
  tryAgain: "Try again",
  partner: "Partner",
  allPartners: "All partners",
  openAtlas: "Open this view in the full atlas",
  passages: "Passages in the full atlas",
  step: (number: string, all: string): string => `View ${number} of ${all}`,
  /** Over the live map, when a reader scrolls or drags without meaning the map. */
  gestures: {
    wheel: "Use ctrl + scroll to zoom the map",
    wheelOnMac: "Use ⌘ + scroll to zoom the map",
    touch: "Use two fingers to move the map",
  },
  errors: {
    view: "Part of the view could not be used; the rest is shown.",
    stop: "There is no such document.",
    end: "There is no further document.",
    load: "Part of the view could not be loaded; the rest is shown.",
  },
};
