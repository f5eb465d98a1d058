/** What each look is called and means, in French. */
import type { CoreMessages } from "../words.ts";

const silent = {
  name: "Non mentionné",
  brief: "région couverte, rien à son sujet",
  meaning: "le document couvre la région et ne dit rien du partenaire, ce qui ne signifie pas qu’il ne se passe rien",
};

const outside = {
  name: "Hors champ",
  brief: "région non couverte",
  meaning: "le document ne couvre pas la région",
};

export const looks = {
  direction: {
    advancing: {
      name: "En progrès",
      brief: "un nouveau pas dans les 24 derniers mois",
      meaning: "quelque chose a été signé, lancé, déployé ou livré dans les 24 mois précédant le document",
    },
    running: {
      name: "En cours",
      brief: "en place, sans nouveau pas",
      meaning: "des pourparlers, des accords, des déploiements ou des fonds sont en place, sans nouveau pas",
    },
    restarting: {
      name: "En reprise",
      brief: "relancée après un arrêt",
      meaning: "la coopération reprend après un arrêt",
    },
    halted: {
      name: "À l’arrêt",
      brief: "refusée, terminée ou suspendue dans son ensemble",
      meaning: "la coopération dans son ensemble, ou chaque instrument cité, est refusée, terminée ou suspendue",
    },
    named: {
      name: "Cité seulement",
      brief: "mentionné, rien en cours",
      meaning: "le document mentionne le partenaire mais ne fait état d’aucune coopération en cours",
    },
    silent,
    outside,
  },
  family: {
    concluded: {
      name: "Conclu",
      brief: "signé, provisoire ou en application",
      meaning: "l’instrument le plus avancé est signé, appliqué à titre provisoire ou en application",
    },
    "in-talks": {
      name: "En pourparlers",
      brief: "en discussion ou en négociation",
      meaning: "l’instrument le plus avancé est en discussion ou en négociation",
    },
    area: {
      name: "Domaine de coopération",
      brief: "cité sans niveau",
      meaning: "le document cite le domaine sans nommer ni instrument ni niveau",
    },
    wanted: {
      name: "Souhaité",
      brief: "un mandat ou un souhait, pas de pourparlers",
      meaning: "un mandat ou un souhait, sans que des pourparlers soient signalés",
    },
    blocked: {
      name: "Bloqué",
      brief: "refusé, terminé ou suspendu",
      meaning: "tout ce qui est cité dans ce domaine est refusé, terminé ou suspendu",
    },
    elsewhere: {
      name: "Pas dans ce domaine",
      brief: "cité, mais pas dans ce domaine",
      meaning: "le document cite le partenaire, mais rien dans ce domaine",
    },
    silent,
    outside,
  },
  change: {
    started: { name: "Commencé", brief: "en cours maintenant, pas avant" },
    advanced: { name: "Avancé", brief: "plus loin qu’avant" },
    unchanged: { name: "Inchangé", brief: "aussi loin qu’avant" },
    slowed: { name: "Ralenti", brief: "moins loin, sans nouveau pas, ou entravé" },
    stopped: { name: "Arrêté", brief: "désormais refusé, terminé ou suspendu" },
    "newly-mentioned": { name: "Nouvelle mention", brief: "seul le document ultérieur en parle" },
    "newly-silent": { name: "Nouveau silence", brief: "le document ultérieur se tait, ce qui n’est pas une fin" },
    unclear: { name: "Non comparable", brief: "trop peu est dit pour indiquer un sens" },
    unmentioned: { name: "Non mentionné", brief: "aucun des deux documents n’en parle" },
  },
  hindered: {
    name: "Hachuré",
    brief: "une partie est bloquée ou entravée",
    meaning: "au moins un instrument est bloqué, ou le document signale un obstacle",
  },
  union: { name: "Union européenne", brief: "États membres" },
} satisfies CoreMessages["looks"];
