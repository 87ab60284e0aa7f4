import type { NoteLanguage } from '../../notes/noteTypes';

/** The language of some words, by the small words that only one of the two has; `fallback` when that says nothing. */
export function languageOfText(text: string, fallback: NoteLanguage): NoteLanguage {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const count = (marks: string): number => {
    const known = new Set(marks.split(' '));
    return words.filter((word) => known.has(word)).length;
  };
  const dutch = count(
    'ik het een niet dat hoe wat mij mijn zij ze maar voor met van ook hij haar als er naar kan maakt op om',
  );
  const english = count(
    'i the a not that how what me my she he they but for with of also his her as there do can to and',
  );
  if (dutch === english) return fallback;
  return dutch > english ? 'nl' : 'en';
}
