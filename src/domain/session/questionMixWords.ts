import type { NoteLanguage } from '../notes/noteTypes';
import { questionKinds, type QuestionKind } from '../questions/judgement';
import type { QuestionMix } from '../questions/mix';
import { tallyWords } from './talliesRead';

/** The words of the kinds in a note, those of the tallies first; reading accepts both languages. */
const kindWords: Record<NoteLanguage, Record<QuestionKind, string>> = {
  nl: {
    ...tallyWords.nl,
    scaling: 'schaal',
    hypothetical: 'hypothetisch',
    circular: 'circulair',
    miracle: 'wonder',
    unsure: 'niet open',
  },
  en: {
    ...tallyWords.en,
    scaling: 'scaling',
    hypothetical: 'hypothetical',
    circular: 'circular',
    miracle: 'miracle',
    unsure: 'not open',
  },
};

/** The field that a mix of questions stands in. */
const field: Record<NoteLanguage, string> = { nl: 'vragen', en: 'questions' };

/** The mix of a session's questions as a line of its note: `vragen:: 5 open, 2 gesloten; 1 warm`. */
export function mixLine(
  { kinds, warm }: Pick<QuestionMix, 'kinds' | 'warm'>,
  language: NoteLanguage,
): string {
  const counts = questionKinds.flatMap((kind) => {
    const count = kinds[kind] ?? 0;
    return count === 0 ? [] : [`${String(count)} ${kindWords[language][kind]}`];
  });
  const became = warm.length === 0 ? '' : `; ${String(warm.length)} warm`;
  return `${field[language]}:: ${counts.join(', ')}${became}`;
}

/** The line that `mixLine` wrote, as far as it goes, by its start in a text; null where none stands. */
export function mixLineIn(text: string): { readonly from: number; readonly line: string } | null {
  const words = questionKinds.flatMap((kind) => [kindWords.nl[kind], kindWords.en[kind]]);
  const count = String.raw`\d+ (?:${[...new Set(words)].join('|')})(?![\p{L}\d])`;
  const listed = String.raw`${count}(?:, ${count})*(?:; \d+ warm(?![\p{L}\d]))?`;
  const found = new RegExp(`^(?:${Object.values(field).join('|')}):: ${listed}`, 'mu').exec(text);
  return found && { from: found.index, line: found[0] };
}
