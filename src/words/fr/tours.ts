/** Ce qui ne va pas dans le texte d’une visite, et ce qui irait. */
export const tours = {
  place: (line: number, column: number, sentence: string): string => `Ligne ${line}, colonne ${column} : ${sentence}`,
  faults: {
    fileTooLong: (most: string): string => `Le fichier est trop long pour une visite : ${most} caractères au plus.`,
    noFrontMatter:
      "Une visite commence par une ligne de trois traits d’union, puis son titre, sa langue, son auteur et son résumé, et de nouveau trois traits d’union.",
    openFrontMatter:
      "Les lignes qui décrivent la visite ne se terminent pas : il manque trois traits d’union après elles.",
    noViews: "La visite n’a aucune vue : chacune commence par « ## » et un intitulé.",
    textBeforeViews: "Du texte précède la première vue : chaque vue commence par « ## » et un intitulé.",
    noHeading: "Une vue a besoin d’un intitulé après « ## ».",
    noViewLine:
      "Après son intitulé, une vue a besoin d’une ligne « view: » avec les mots de l’adresse, par exemple view: stop=2023-12.",
    fieldMissing: (field: string): string => `La ligne « ${field}: … » manque.`,
    fieldUnknown: (field: string): string => `« ${field} » est inconnu ici et laissé de côté.`,
    fieldTwice: (field: string): string => `« ${field} » figure ici une seconde fois ; la première compte.`,
    fieldNotRead: (text: string): string => `« ${text} » ne s’écrit pas nom: valeur et est laissé de côté.`,
    fieldTooLong: (field: string, most: string): string => `« ${field} » compte ${most} caractères au plus.`,
    language: "La langue s’écrit par son code, par exemple en ou fr.",
    translationOf: "Une traduction nomme l’identifiant de l’autre visite : minuscules, chiffres et traits d’union.",
    minutes: "Les minutes sont un nombre jusqu’à 600, par exemple 12 ou 7.5.",
    seconds: "Les secondes sont un nombre jusqu’à 3600, par exemple 45.",
    tooManyViews: (most: string): string => `Une visite compte ${most} vues au plus.`,
    headingTooLong: (most: string): string => `Un intitulé compte ${most} caractères au plus.`,
    captionTooLong: (most: string): string =>
      `Une légende compte ${most} caractères au plus, sans quoi la salle ne peut la lire.`,
    notesTooLong: (most: string): string => `Les notes comptent ${most} caractères au plus.`,
    wordNotHere: (name: string): string =>
      `« ${name} » n’a pas sa place dans la vue d’une visite et est laissé de côté.`,
    rowUnknown: (id: string): string => `Aucune entrée des données ne s’appelle « ${id} ».`,
    tooMuchMarkup: "Il y a ici plus de signes qu’un parcours ne peut en demander\u00a0; le texte n’est pas lu.",
    markup: {
      html: "Le HTML n’est pas interprété ; il s’affiche comme texte.",
      link: "Un lien n’est pas interprété ; son texte s’affiche.",
      image: "Une image n’est pas interprétée ; sa description s’affiche.",
      code: "Le code n’est pas interprété ; il s’affiche comme texte.",
      quote: "Une citation n’est pas interprétée ; elle s’affiche comme paragraphe.",
      heading: "Un intitulé dans une vue, hormis « ### Notes », n’est pas interprété ; il s’affiche comme paragraphe.",
    },
  },
};
