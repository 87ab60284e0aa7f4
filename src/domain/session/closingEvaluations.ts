import type { ResolveLink } from '../choosing/history';
import { notesOfType, type VaultIndex } from '../index/vaultIndex';
import type { PropertyNames } from '../notes/propertyNames';
import { readSession, type SessionProperties } from './sessionProperties';

/** How one session was answered: when it was, and the answers 1 to 5 in order, 0 for one that was skipped. */
export interface PastEvaluation {
  readonly start: Date;
  readonly answers: readonly number[];
}

/** Which sessions: those of a group, by the path of its note, with one method, before the session at `before`. */
export interface WhichSessions {
  readonly group: string;
  readonly method: string;
  readonly before: Date;
}

const mostShown = 3;

/** How the last sessions of a group with a method were answered, newest first; those without an answer do not count. */
export function pastEvaluations(
  index: VaultIndex,
  which: WhichSessions,
  names: PropertyNames,
  resolve: ResolveLink,
): PastEvaluation[] {
  return notesOfType(index, 'session')
    .flatMap(({ path, properties }) => {
      const session = readSession(properties, names);
      const counts = session && isMeant(session, which) && leadsTo(session, path, which.group, resolve);
      return counts && session.start ? [{ start: session.start, answers: session.evaluation }] : [];
    })
    .sort((a, b) => b.start.getTime() - a.start.getTime())
    .slice(0, mostShown);
}

const isMeant = ({ status, method, start, evaluation }: SessionProperties, which: WhichSessions): boolean =>
  status === 'done' &&
  method === which.method &&
  start !== null &&
  start < which.before &&
  evaluation.some((answer) => answer > 0);

const leadsTo = (
  { group: link }: SessionProperties,
  path: string,
  group: string,
  resolve: ResolveLink,
): boolean => link !== null && resolve(link, path) === group;
