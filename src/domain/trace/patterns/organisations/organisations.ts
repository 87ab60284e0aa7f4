import type { Candidate, Reading } from '../../candidates';
import { publicRun } from '../../names/publicRuns';
import type { Word } from '../../reading/words';
import { beforeKind } from './beforeKind';
import { behindKind } from './behindKind';
import { employer, partners, saints } from './ownNames';
import type { OrganisationRule, OrganisationSpan } from './span';
import { publicHouse, withArticle, withSmallArticle } from './withArticle';

const rules: readonly OrganisationRule[] = [
  ...[behindKind, beforeKind, saints, withArticle, withSmallArticle, publicHouse, employer, partners],
];

/** Local organisations: a proper name beside its kind, or where an organisation is meant. */
export function organisations({ words }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const span = firstSpan(words, index);
    if (!span || span.end <= index + publicRun(words, index)) continue;
    found.push({ ...rangeOf(words, span), kind: 'organisation', why: 'kind-of-organisation' });
    index = span.end - 1;
  }
  return found;
}

/** Saint Brannoc's keeps its possessive: it is what the place is called. */
function rangeOf(words: readonly Word[], { first, end }: OrganisationSpan): { from: number; to: number } {
  const [start, last] = [words[first] as Word, words[end - 1] as Word];
  return { from: start.from, to: start.folded === 'st' && end === first + 2 ? last.next : last.to };
}

function firstSpan(words: readonly Word[], index: number): OrganisationSpan | null {
  if (!words[index]?.isCapital) return behindKind(words, index);
  for (const rule of rules) {
    const span = rule(words, index);
    if (span) return span;
  }
  return null;
}
