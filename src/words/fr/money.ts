/** Whether amounts were added, and why not, in French. */
import type { MoreMessages } from "../words.ts";

export const money: MoreMessages["money"] = {
  shared: "Non additionné : une partie est partagée avec d’autres pays.",
  refused: {
    nothing: "Non additionné : il n’y a rien à additionner.",
    documents: "Non additionné : les montants viennent de documents différents.",
    "stage-unstated": "Non additionné : le document ne précise pas le stade d’un montant.",
    stages: "Non additionné : les montants en sont à des stades différents.",
    "amount-unstated": "Non additionné : un montant n’est pas précisé.",
    "listed-twice": "Non additionné : un montant figure deux fois.",
    contains: "Non additionné : un montant en contient un autre.",
    "may-overlap": "Non additionné : le document ne dit pas si les montants se recoupent.",
    "same-money": "Non additionné : deux lignes parlent du même argent.",
    disagree: "Non additionné : deux passages se contredisent sur le montant.",
  },
  together: (amount) => `Ensemble, ${amount} à ce stade dans ce document.`,
  togetherAsWorded: (amount) => `Ensemble, selon les termes du document, ${amount} à ce stade.`,
};
