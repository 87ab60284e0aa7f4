import { isWordSurname } from '../../lists/wordSurnames';
import { lineBehind } from '../../reading/lineBehind';
import type { Word } from '../../reading/words';
import { isSubject } from './subject';

/** Visser wordt vader: in Dutch a trade stands without an article only as a surname; but not Bakker is een vak. */
export function isTradeSurname(words: readonly Word[], index: number): boolean {
  const folded = words[index]?.folded ?? '';
  if (!/[^t]er$/.test(folded) || !isWordSurname(folded) || !isSubject(words, index + 1)) return false;
  return !/^ (?:is|was|wordt) (?:g?een|er)\b/.test(lineBehind(words, index));
}
