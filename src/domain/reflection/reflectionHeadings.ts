import type { NoteLanguage } from '../notes/noteTypes';

/** How much a reflection asks: five minutes' worth, or what whoever brought the casus looks back on. */
export type ReflectionLength = 'short' | 'longer';

/** The parts that a reflection can have, the longer one's first, in the order in which one thinks. */
export const reflectionParts = [
  'impression',
  'myPart',
  'setGoing',
  'learnedWork',
  'learnedSelf',
  'insight',
  'takeAlong',
  'plan',
  'sign',
  'watch',
] as const;

export type ReflectionPart = (typeof reflectionParts)[number];

/** What the templates ask: the minimal form, and the union of guidelines for whoever presented (practice.md, section 5). */
export const partsAsked: Readonly<Record<ReflectionLength, readonly ReflectionPart[]>> = {
  short: ['insight', 'takeAlong', 'plan', 'sign'],
  longer: ['impression', 'myPart', 'setGoing', 'learnedWork', 'learnedSelf', 'insight', 'plan', 'watch'],
};

/** The headings of a reflection note: the format's words, not the interface's. */
export const reflectionHeadings: Record<NoteLanguage, Record<ReflectionPart, string>> = {
  nl: {
    impression: 'Indruk en gevoel',
    myPart: 'Mijn aandeel',
    setGoing: 'Wat me aan het denken zette',
    learnedWork: 'Wat ik leerde voor mijn werk',
    learnedSelf: 'Wat ik leerde over mezelf',
    insight: 'Inzicht',
    takeAlong: 'Wat ik meeneem',
    plan: 'Wat ik ga doen',
    sign: 'Hoe ik merk dat het werkt',
    watch: 'Waar ik de volgende keer op let',
  },
  en: {
    impression: 'Impression and feeling',
    myPart: 'My part',
    setGoing: 'What set me thinking',
    learnedWork: 'What I learned for my work',
    learnedSelf: 'What I learned about myself',
    insight: 'Insight',
    takeAlong: 'What I take along',
    plan: 'What I will do',
    sign: 'How I will know it works',
    watch: 'What I will watch next time',
  },
};

/** The part that a heading names, in either language; null when it names none. */
export function reflectionPartOf(title: string): ReflectionPart | null {
  const isNamed = (part: ReflectionPart): boolean =>
    Object.values(reflectionHeadings).some((titles) => titles[part].toLowerCase() === title.toLowerCase());
  return reflectionParts.find(isNamed) ?? null;
}
