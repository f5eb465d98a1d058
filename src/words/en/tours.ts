/** What is wrong in a tour’s text, and what would be right. */
export const tours = {
  place: (line: number, column: number, sentence: string): string => `Line ${line}, column ${column}: ${sentence}`,
  faults: {
    fileTooLong: (most: string): string => `The file is too long for a tour: at most ${most} characters.`,
    noFrontMatter:
      "A tour begins with a line of three hyphens, its title, language, author and summary, and three hyphens again.",
    openFrontMatter: "The lines about the tour do not end: three hyphens are missing after them.",
    noViews: "The tour has no view: each begins with “## ” and a heading.",
    textBeforeViews: "Text stands before the first view: each view begins with “## ” and a heading.",
    noHeading: "A view needs a heading after “## ”.",
    noViewLine:
      "After its heading a view needs a line “view: ” with the words of the address, such as view: stop=2023-12.",
    fieldMissing: (field: string): string => `The line “${field}: …” is missing.`,
    fieldUnknown: (field: string): string => `“${field}” is not known here and is left out.`,
    fieldTwice: (field: string): string => `“${field}” stands here a second time; the first counts.`,
    fieldNotRead: (text: string): string => `“${text}” is not written as name: value and is left out.`,
    fieldTooLong: (field: string, most: string): string => `“${field}” may have ${most} characters at most.`,
    language: "The language is written as a tag, such as en or fr.",
    translationOf: "A translation names the other tour’s id: small letters, digits and hyphens.",
    minutes: "Minutes are a number up to 600, such as 12 or 7.5.",
    seconds: "Seconds are a number up to 3600, such as 45.",
    tooManyViews: (most: string): string => `A tour has ${most} views at most.`,
    headingTooLong: (most: string): string => `A heading may have ${most} characters at most.`,
    captionTooLong: (most: string): string =>
      `A caption may have ${most} characters at most, or the room cannot read it.`,
    notesTooLong: (most: string): string => `Notes may have ${most} characters at most.`,
    wordNotHere: (name: string): string => `“${name}” does not belong into the view of a tour and is left out.`,
    rowUnknown: (id: string): string => `No entry of the data is named “${id}”.`,
    tooMuchMarkup: "More marks stand here than a tour can need, so the text is not read.",
    markup: {
      html: "HTML is not understood and is shown as the text that it is.",
      link: "A link is not understood; its text is shown.",
      image: "A picture is not understood; its description is shown.",
      code: "Code is not understood and is shown as text.",
      quote: "A quotation is not understood and is shown as a paragraph.",
      heading: "A heading inside a view is not understood, but for “### Notes”, and is shown as a paragraph.",
    },
  },
};
