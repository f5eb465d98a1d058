/** The dialog that says how to read the map. */
export const reading = {
  stops:
    "Each stop on the timeline is one document. The map shows what that document says and nothing else: nothing is carried over from one to the next, nothing is filled in between them. Step with the arrow keys, PageUp and PageDown, Home and End, or the buttons.",
  standing: "Where the cooperation stands",
  standingText:
    "The fill is derived from the entries by the first of these that holds: halted, restarting, advancing, running, named only; then not mentioned or out of scope. The sheet of a partner shows the entries that decided it.",
  look: (meaning: string): string => ` – ${meaning}.`,
  fields: "One field at a time",
  fieldsText:
    "Frameworks, returns, borders, anti-smuggling, mobility and protection show the furthest group of levels in that field.",
  symbols: "Symbols and lines",
  symbolsText:
    "The area of a circle is the number of people deployed, as one entry states it; the area of a square is the largest single amount that the document states for one partner. Filled: in place, contracted or delivered. Grey: allocated or adopted. Outline: planned, pledged or stage not stated. Money is never added across stages or documents, and routes are never summed. Frontex counts detections at borders, not people. Brackets carry what is said of a region; it decides nothing about one partner.",
  toAbout: "About the data: documents, readings, limits, downloads",
  words: "Words",
};
