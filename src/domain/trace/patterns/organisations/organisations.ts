import type { Candidate, Reading } from '../../candidates';
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
    if (!span) continue;
    const from = (words[span.first] as Word).from;
    const to = (words[span.end - 1] as Word).to;
    found.push({ from, to, kind: 'organisation', why: 'kind-of-organisation' });
    index = span.end - 1;
  }
  return found;
}

function firstSpan(words: readonly Word[], index: number): OrganisationSpan | null {
  if (!words[index]?.isCapital) return behindKind(words, index);
  for (const rule of rules) {
    const span = rule(words, index);
    if (span) return span;
  }
  return null;
}
