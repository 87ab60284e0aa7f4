import type { NoteLanguage } from '../notes/noteTypes';

/**
 * What an observer counts: kinds of question (field study, questions.md 4.1), interruptions, and silences that the group
 * let be. Who interrupted is not counted.
 */
export const tallyKinds = [
  'open',
  'closed',
  'leading',
  'why',
  'stacked',
  'advice',
  'interruption',
  'silence',
] as const;

export type TallyKind = (typeof tallyKinds)[number];

/** The words of the kinds in notes. Reading accepts both languages. */
export const tallyWords: Record<NoteLanguage, Record<TallyKind, string>> = {
  nl: {
    open: 'open',
    closed: 'gesloten',
    leading: 'suggestief',
    why: 'waarom',
    stacked: 'gestapeld',
    advice: 'verkapt advies',
    interruption: 'onderbreking',
    silence: 'stilte',
  },
  en: {
    open: 'open',
    closed: 'closed',
    leading: 'leading',
    why: 'why',
    stacked: 'stacked',
    advice: 'advice in disguise',
    interruption: 'interruption',
    silence: 'silence',
  },
};

/** How often each kind was counted; what stands there twice is added up, what is no tally of ours is passed over. */
export function readTallies(texts: readonly string[]): Record<TallyKind, number> {
  const zero = tallyKinds.map((kind) => [kind, 0] as const);
  const counts = Object.fromEntries(zero) as Record<TallyKind, number>;
  for (const tally of texts.map(readTally)) if (tally) counts[tally.kind] += tally.count;
  return counts;
}

/** One text as a tally; null when it is none of ours. */
export function readTally(text: string): { kind: TallyKind; count: number } | null {
  const [, word = '', count = ''] = /^(.+?)[\s:]+(\d+)$/.exec(text.trim()) ?? [];
  const kind = tallyKinds.find((one) =>
    Object.values(tallyWords).some((words) => words[one] === word.toLowerCase()),
  );
  return kind ? { kind, count: Number(count) } : null;
}
