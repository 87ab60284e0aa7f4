import { numberWords } from '../../lists/numberWords';
import { lineBehind } from '../../reading/lineBehind';
import type { Word } from '../../reading/words';

/** Says by what stands behind a word that begins a sentence that it is somebody. */
type Sign = (words: readonly Word[], index: number) => boolean;

/** Whoever wrote it, alone at the end: See you at the gate. Dilys */
export const isSignature: Sign = (words, index) =>
  words[index + 1] === undefined && /^[.!?]\s+$/.test(words[index]?.gap ?? '');

/** Wieteke (34), Wieteke, 34, and Wieteke, zestien, */
const isAged: Sign = (words, index) => {
  const next = words[index + 1];
  if (!next) return false;
  if (/^(?:, \d{1,2},| \(\d{1,2}\)) /.test(next.gap)) return true;
  return next.gap === ', ' && numberWords().has(next.folded) && words[index + 2]?.gap === ', ';
};

const described =
  /^(?:, (?:(?:age|aged|whom|whose|geboren|born) |who (?!knows|cares))| with (?:h(?:is|er)|their) | (?:is|was) (?:\w+teen|twenty|thirty|forty|fifty|sixty) )/;

/** Ottilie, whose mother; Tegan with her lists; Rowan, aged nine. */
const isDescribed: Sign = (words, index) => described.test(lineBehind(words, index));

/** Whether what stands behind a word that begins a sentence says that it is somebody. */
export const isToldBehind: Sign = (words, index) => isAged(words, index) || isDescribed(words, index);
