/** Questions for a class, in French. Names of instruments stand alone before a colon, so that no sentence bends them. */
import type { MoreMessages } from "../words.ts";
import { amounts, lists, ofDate, plural } from "./basics.ts";

export const quiz: MoreMessages["quiz"] = {
  about: (lens, document) => `${lens}. ${document}.`,
  place: (at, all) => `Question ${amounts.count(at)} sur ${amounts.count(all)}`,
  none: "Sous cet angle, ce document en dit trop peu pour poser des questions. Choisissez un autre document ou un autre angle.",
  predict: "Devinez d’abord ; affichez ensuite ce que dit le document.",
  reveal: "Montrer la réponse",
  previous: "Question précédente",
  next: "Question suivante",
  again: "Poser à nouveau",
  showOnMap: "Montrer sur la carte",
  showPartner: (partner) => `${partner} : montrer sur la carte`,
  yes: (answer) => `Oui : ${answer}`,
  no: (answer) => `Non. La réponse est : ${answer}`,
  yours: "votre réponse",
  theAnswer: "la réponse",
  noPassage: "Il n’y a pas de passage à montrer : le document n’en dit rien.",
  morePassages: (count) =>
    plural(count, { one: "# autre entrée dans la fiche", other: "# autres entrées dans la fiche" }),
  standing: (partner, month) => `${partner} : où en est la coopération, selon le document ${ofDate(month)} ?`,
  field: (field, partner, month) =>
    `${field}, ${partner} : jusqu’où est allée la coopération, selon le document ${ofDate(month)} ?`,
  operating: (instrument, month) =>
    `${instrument} : pour lequel de ces partenaires le document ${ofDate(month)} en signale-t-il la mise en application ?`,
  level: (instrument, partner, month) =>
    `${instrument}, ${partner} : à quel niveau en est-on, selon le document ${ofDate(month)} ?`,
  first: (instrument, partner) => `${instrument}, ${partner} : lequel des cinq documents est le premier à en parler ?`,
  stage: (figure, subject, partners, month) =>
    `${figure} (${subject} ; ${partners}) : à quel stade le document ${ofDate(month)} place-t-il cet argent ?`,
  look: (name, brief) => `${name} – ${brief}`,
  rightLook: (name, meaning) => `${name} : ${meaning}.`,
  wrongLook: (name, meaning) => `« ${name} » voudrait dire : ${meaning}.`,
  wrongWord: (name, meaning) => `Non. « ${name} » désigne autre chose : ${meaning}`,
  soItSays: "C’est ce que dit le document.",
  isOperating: "Le document en signale la mise en application.",
  atLevel: (levels) => `Le document indique un autre niveau : ${lists.inSentence(levels)}.`,
  namesItFirst: "Le premier des documents à contenir une entrée à ce sujet.",
  namesItLater: "Il en parle aussi, mais plus tard.",
  namesNone: (instrument, partner) =>
    `${partner} : le document en fait mention, mais sans rien de cette nature : ${lists.inSentence(instrument)}.`,
  doesNotMention: (partner) =>
    `${partner} : le document couvre la région et n’en fait pas mention, ce qui ne signifie pas qu’il n’y avait rien.`,
  doesNotCover: (partner) => `${partner} : le document ne couvre pas cette région.`,
};
