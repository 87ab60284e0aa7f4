/** The built-in templates of a casus, in the order in which they are offered (field study, practice 3.1). */
export const casusTemplates = ['short', 'full', 'relation', 'dilemma', 'success', 'incident'] as const;

export type CasusTemplate = (typeof casusTemplates)[number];

/** What a casus can be made from: a built-in template, or the user's own note. */
export type TemplateChoice = CasusTemplate | 'own';

/** What is taken as long as nobody chose anything. */
export const firstTemplate: CasusTemplate = 'full';

/** The choice that a remembered word stands for; the first one where it is no template, or the own note is no longer there. */
export function templateChoice(remembered: unknown, hasOwn: boolean): TemplateChoice {
  if (remembered === 'own') return hasOwn ? 'own' : firstTemplate;
  return casusTemplates.find((template) => template === remembered) ?? firstTemplate;
}
