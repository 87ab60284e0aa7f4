import { unpack } from '../lists/frontCoded';
import { lazySet } from '../lists/lazySet';
import { commonNouns } from './data/commonNouns';

const nouns = lazySet(() => unpack(commonNouns));

/** Whether a folded word is a noun that stands without an article too (silence, rouw, security), or its English plural. */
export function isCommonNoun(folded: string): boolean {
  if (nouns().has(folded)) return true;
  if (!folded.endsWith('s')) return false;
  const singular = folded.slice(0, -1);
  if (nouns().has(singular)) return true;
  return (
    folded.endsWith('es') && (nouns().has(folded.slice(0, -2)) || nouns().has(folded.slice(0, -3) + 'y'))
  );
}
