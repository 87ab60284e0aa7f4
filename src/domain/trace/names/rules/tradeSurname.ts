import { follows } from '../parseName';
import type { Word } from '../../reading/words';
import { isSubject } from './subject';

const trades =
  /^(?:visser|bakker|jager|ruiter|kuiper|slager|schipper|timmerman|schilder|brouwer|wever|boer|kramer|snijder|dekker|koopman|huisman|bouwman)s?$/;

/** Visser wordt vader: in Dutch a trade stands without an article only as a surname; but not Bakker is een vak. */
export function isTradeSurname(words: readonly Word[], index: number): boolean {
  if (!trades.test(words[index]?.folded ?? '') || !isSubject(words, index + 1)) return false;
  const [verb, object] = words.slice(index + 1, index + 3);
  return !(
    /^(?:is|was|wordt|werd)$/.test(verb?.folded ?? '') &&
    follows(object) &&
    /^(?:een|geen|er)$/.test(object.folded)
  );
}
