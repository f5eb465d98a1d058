/** What is said about the languages of the atlas. */

export const languages = {
  heading: "Languages",
  original:
    "What the rows say – statements, headings, phrases, names of programmes – stands in English, as it was written.",
  unreviewed: (names: string): string =>
    `Messages, names and explanations in ${names} were drafted by machine, not reviewed.`,
  statements: "The statements about Niger are also in French: drafted by machine, not reviewed.",
};
