/** Chooses the form of a word that a count asks for, by the rules of a language. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A function that gives the form for a count, with `#` in it replaced by the written count. */
export function pluralOf(locale: string, count: (value: number) => string): (value: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (value, forms) => (forms[rules.select(value)] ?? forms.other).replace("#", count(value));
}
