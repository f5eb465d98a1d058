/** Whether amounts were added, and why not. */
const refused = {
  nothing: "Not added: there is nothing to add.",
  documents: "Not added: the amounts come from different documents.",
  "stage-unstated": "Not added: the document does not state the stage of an amount.",
  stages: "Not added: the amounts stand at different stages.",
  "amount-unstated": "Not added: an amount is not stated.",
  "listed-twice": "Not added: an amount is listed twice.",
  contains: "Not added: one amount contains another.",
  "may-overlap": "Not added: the document leaves open whether the amounts overlap.",
  "same-money": "Not added: two rows tell the same money.",
  disagree: "Not added: two passages disagree about the amount.",
};

export const money = {
  shared: "Not added: some of it is shared with other countries.",
  refused,
  together: (amount: string): string => `Together ${amount} at this stage in this document.`,
  togetherAsWorded: (amount: string): string => `Together, as worded, ${amount} at this stage in this document.`,
};
