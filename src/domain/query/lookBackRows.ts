import type { Outcome } from '../actions/lookBack';
import type { ActionRecord, Records, ReflectionRecord } from '../records/records';
import type { ReflectionAnswer } from '../reflection/lookBackLines';
import type { Query } from './query';
import { isIn, isOf, narrowing } from './narrowing';

/**
 * A look-back on an action or on a reflection: where it stands (`path` and the block id), on what, what was found and what
 * was said of it. `text` of a private reflection is ''.
 */
export interface LookBackRow {
  readonly path: string;
  readonly id: string;
  readonly day: string;
  readonly about: string | null;
  readonly answer: Outcome | ReflectionAnswer;
  readonly text: string;
}

/** The look-backs that a query asks for, newest first. Those that were only skipped are left out. */
export function lookBackRows(records: Records, query: Query): LookBackRow[] {
  const isAbout = narrowing(query, records);
  const promised = records.actions
    .filter((action) => isAbout(action) && isOf(action.owner, query))
    .flatMap(onAction);
  const written = query.owner === null ? records.reflections.filter(isAbout).flatMap(onReflection) : [];
  return [...promised, ...written]
    .filter(({ answer, day }) => answer !== 'skipped' && answer !== 'notAgain' && isIn(day, query.period))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

const onAction = ({ path, text: about, lookBacks }: ActionRecord): LookBackRow[] =>
  lookBacks.map(({ id, day, outcome: answer, text }) => ({ path, id, day, about, answer, text }));

const onReflection = ({ path, isPrivate, lookBacks }: ReflectionRecord): LookBackRow[] =>
  lookBacks.map(({ id, day, answer, text }) => ({
    ...{ path, id, day, about: null, answer, text: isPrivate ? '' : text },
  }));
