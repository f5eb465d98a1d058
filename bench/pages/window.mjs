// The window of the bench, in CSS pixels, and what the explorer's panels cover of it there.
export const WINDOW = { widthPx: 1440, heightPx: 900, frame: { top: 0, right: 0, bottom: 186, left: 352 } };

/** Where pictures are compared: the part of the map that no panel covers. */
export const MAP_AREA = {
  left: WINDOW.frame.left,
  top: WINDOW.frame.top,
  right: WINDOW.widthPx - WINDOW.frame.right,
  bottom: WINDOW.heightPx - WINDOW.frame.bottom,
};

/** The map of an embed in a column of an article, without anything around it. */
export const COLUMN = { widthPx: 720, heightPx: 480, frame: { top: 0, right: 0, bottom: 0, left: 0 } };

/** As high as docs/embedding.md says for a document in such a column: title, map, timeline, legend, sources. */
export const OUR_FRAME_HEIGHT_PX = 900;
