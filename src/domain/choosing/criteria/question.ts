import type { Method } from '../../methods/method';
import type { Finding } from '../advice';
import type { Situation } from '../situation';
import { isNamed } from './ruleOfThumb';

/** Whether a method is for the kind of question at hand; one that says nothing of kinds suits any as well as another. */
export function kindFor(method: Method, situation: Situation): Finding[] {
  const { kind } = situation;
  const kinds = method.questionKinds;
  if (kind === null) return [];
  if (isNamed(method, situation, 'knownForKind')) return [{ code: 'knownForKind', values: { kind } }];
  if (kinds.includes(kind)) return [{ code: 'kind', values: { kind } }];
  return kinds.length > 0 ? [{ code: 'otherKind', values: { kinds } }] : [];
}

/** How well known a method is. */
export function evidenceFor({ evidence }: Method): Finding[] {
  return evidence === 'experimental' ? [{ code: 'experimental', values: {} }] : [];
}
