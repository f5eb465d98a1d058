/** Was am Text einer Tour nicht stimmt, und was richtig wäre. */
export const tours = {
  place: (line: number, column: number, sentence: string): string => `Zeile ${line}, Spalte ${column}: ${sentence}`,
  faults: {
    fileTooLong: (most: string): string => `Die Datei ist zu lang für eine Tour: höchstens ${most} Zeichen.`,
    noFrontMatter:
      "Eine Tour beginnt mit einer Zeile aus drei Bindestrichen, dann Titel, Sprache, Autor und Zusammenfassung, dann wieder drei Bindestrichen.",
    openFrontMatter: "Die Zeilen über die Tour enden nicht: Nach ihnen fehlen drei Bindestriche.",
    noViews: "Die Tour hat keine Ansicht: Jede beginnt mit „## “ und einer Überschrift.",
    textBeforeViews: "Vor der ersten Ansicht steht Text: Jede Ansicht beginnt mit „## “ und einer Überschrift.",
    noHeading: "Eine Ansicht braucht nach „## “ eine Überschrift.",
    noViewLine:
      "Nach der Überschrift braucht eine Ansicht eine Zeile „view: “ mit den Wörtern der Adresse, etwa view: stop=2023-12.",
    fieldMissing: (field: string): string => `Die Zeile „${field}: …“ fehlt.`,
    fieldUnknown: (field: string): string => `„${field}“ ist hier unbekannt und bleibt weg.`,
    fieldTwice: (field: string): string => `„${field}“ steht hier ein zweites Mal; das erste zählt.`,
    fieldNotRead: (text: string): string => `„${text}“ ist nicht als Name: Wert geschrieben und bleibt weg.`,
    fieldTooLong: (field: string, most: string): string => `„${field}“ darf höchstens ${most} Zeichen haben.`,
    language: "Die Sprache wird als Kürzel geschrieben, etwa en oder fr.",
    translationOf: "Eine Übersetzung nennt die Kennung der anderen Tour: kleine Buchstaben, Ziffern und Bindestriche.",
    minutes: "Minuten sind eine Zahl bis 600, etwa 12 oder 7.5.",
    seconds: "Sekunden sind eine Zahl bis 3600, etwa 45.",
    tooManyViews: (most: string): string => `Eine Tour hat höchstens ${most} Ansichten.`,
    headingTooLong: (most: string): string => `Eine Überschrift darf höchstens ${most} Zeichen haben.`,
    captionTooLong: (most: string): string =>
      `Eine Bildunterschrift darf höchstens ${most} Zeichen haben, sonst kann der Saal sie nicht lesen.`,
    notesTooLong: (most: string): string => `Notizen dürfen höchstens ${most} Zeichen haben.`,
    wordNotHere: (name: string): string => `„${name}“ gehört nicht in die Ansicht einer Tour und bleibt weg.`,
    rowUnknown: (id: string): string => `Kein Eintrag der Daten heißt „${id}“.`,
    tooMuchMarkup:
      "Hier stehen mehr Zeichen der Auszeichnung, als eine Tour brauchen kann; der Text wird nicht gelesen.",
    markup: {
      html: "HTML wird nicht verstanden und als Text gezeigt.",
      link: "Ein Link wird nicht verstanden; gezeigt wird sein Text.",
      image: "Ein Bild wird nicht verstanden; gezeigt wird seine Beschreibung.",
      code: "Code wird nicht verstanden und als Text gezeigt.",
      quote: "Ein Zitat wird nicht verstanden und als Absatz gezeigt.",
      heading: "Eine Überschrift in einer Ansicht wird, außer „### Notes“, nicht verstanden und als Absatz gezeigt.",
    },
  },
};
