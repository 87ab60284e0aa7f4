import type { NoteLanguage } from '../notes/noteTypes';

/** The parts of a reflection, in the order in which they stand. */
export const reflectionParts = ['insight', 'takeAlong', 'plan', 'sign'] as const;

export type ReflectionPart = (typeof reflectionParts)[number];

/** The headings of a reflection note: the format's words, not the interface's. */
export const reflectionHeadings: Record<NoteLanguage, Record<ReflectionPart, string>> = {
  nl: {
    insight: 'Inzicht',
    takeAlong: 'Wat ik meeneem',
    plan: 'Wat ik ga doen',
    sign: 'Hoe ik merk dat het werkt',
  },
  en: {
    insight: 'Insight',
    takeAlong: 'What I take along',
    plan: 'What I will do',
    sign: 'How I will know it works',
  },
};

/** The part that a heading names, in either language; null when it names none. */
export function reflectionPartOf(title: string): ReflectionPart | null {
  const isNamed = (part: ReflectionPart): boolean =>
    Object.values(reflectionHeadings).some((titles) => titles[part].toLowerCase() === title.toLowerCase());
  return reflectionParts.find(isNamed) ?? null;
}
