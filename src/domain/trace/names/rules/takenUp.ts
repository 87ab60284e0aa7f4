import { roleWords } from '../../lists/roleWords';
import { isPublic } from '../nonNames';
import type { Word } from '../../reading/words';

const mostWords = 14;
const person = /^(?:he|him|she|her|hij|hem|haar)$/;

/**
 * Whether the next sentence says he or she of what begins this one, and nobody else is named between: Dawn does not speak much English. She
 * wants to learn. (Her may begin a sentence about somebody else.)
 */
export function isTakenUp(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (next?.gap !== ' ' || next.isCapital) return false;
  const line = words.slice(index + 1, index + mostWords);
  const end = line.findIndex(({ starts }) => starts);
  return end > 0 && !line.slice(0, end).some(isPerson) && isOne(line, end);
}

const isPerson = ({ isCapital, text, folded }: Word): boolean =>
  (isCapital && text.length > 1 && !isPublic(folded)) || roleWords().has(folded) || person.test(folded);

/** He, she, hij; zij and ze where their verb is not of several. */
function isOne(words: readonly Word[], at: number): boolean {
  const { folded = '', gap = '' } = words[at] ?? {};
  if (!/^[.!?]\s+$/.test(gap)) return false;
  if (/^(?:he|she|his|hij)$/.test(folded)) return true;
  return /^(?:zij|ze)$/.test(folded) && !/n$/.test(words[at + 1]?.folded ?? '');
}
