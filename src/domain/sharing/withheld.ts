import { readCasusParts, type CasusPart } from '../casus/casusParts';
import { bodyStart } from '../text/frontmatterRange';
import { commentRanges } from './commentRanges';
import { blanked, joined, type Range } from './ranges';
import { withheldBlocks } from './withheldBlocks';

/** Parts that stay with the casus, whatever is chosen. */
export const staysHere = ({ id, isPrivate }: Pick<CasusPart, 'id' | 'isPrivate'>): boolean =>
  isPrivate || id === 'outcome' || id === 'privacyCheck' || id === 'shared';

/**
 * What of a casus nobody else may read: its properties, comments, the outcome, what is marked private, the privacy check and
 * what was shared before. `text` has no line breaks but `\n`. Read in more than one way; what one of them withholds is withheld.
 */
export function withheldIn(text: string): Range[] {
  const properties = { from: 0, to: propertiesEnd(text) };
  const comments = joined([properties, ...commentRanges(text)]);
  const shown = blanked(text, comments);
  const parts = [...readCasusParts(text), ...readCasusParts(shown)].filter(staysHere);
  return joined([
    ...comments,
    ...withheldBlocks(shown, text),
    ...parts.map(({ headFrom, to }) => ({ from: headFrom, to })),
  ]);
}

/** Properties that are never closed run up to the first empty line or heading. */
function propertiesEnd(text: string): number {
  const from = bodyStart(text);
  if (from > 0 || !/^---[ \t]*\n/.test(text)) return from;
  const end = /\n[ \t]*(?=\n|#)/.exec(text);
  return end ? end.index + 1 : text.length;
}
