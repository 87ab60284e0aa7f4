import type { LookBack } from '../../actions/lookBack';
import type { ReflectionLookBack } from '../../reflection/lookBackLines';
import { isInPeriod, type ReviewFilter } from '../filter';
import type { CasusRecord, Records } from '../../records/records';

/** What stands on the timeline. */
export const timelineKinds = ['casus', 'session', 'reflection', 'lookBack'] as const;

export type TimelineKind = (typeof timelineKinds)[number];

/** One thing on its day: `line` is the block id to open the note at, `about` its question or own words, or ''. */
export interface TimelineItem {
  readonly kind: TimelineKind;
  readonly day: string;
  readonly path: string;
  readonly title: string;
  readonly about: string;
  readonly line: string | null;
  /** The path of the group, or null. */
  readonly group: string | null;
  /** A session by oneself. */
  readonly alone: boolean;
}

/**
 * Everything that has a day, oldest first. Look-backs come from the records of `all`, since one looks back in this
 * period on what is older; they keep to the period by their own day and to the rest of the filter by `records`.
 */
export function timelineItems(
  records: Records,
  filter: ReviewFilter,
  withoutPeriod: Records,
): TimelineItem[] {
  const questions = new Map(withoutPeriod.casussen.map((casus) => [casus.path, questionOf(casus)]));
  const items: TimelineItem[] = [];
  // There may be many: one list, and no object that is made only to be spread.
  const add = (kind: TimelineKind, one: Dated, about: string, alone: boolean): void => {
    const { path, title, day, group } = one;
    if (day !== null) items.push({ kind, day, path, title, about, line: null, group, alone });
  };
  for (const one of records.casussen) add('casus', one, questionOf(one), false);
  for (const one of records.sessions) add('session', one, questions.get(one.casus ?? '') ?? '', one.isSolo);
  for (const one of records.reflections) add('reflection', one, questions.get(one.casus ?? '') ?? '', false);
  for (const one of lookBackItems(withoutPeriod)) if (isInPeriod(one.day, filter)) items.push(one);
  return items.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

interface Dated {
  readonly path: string;
  readonly title: string;
  readonly day: string | null;
  readonly group: string | null;
}

/** The newest version of the question of a casus. */
const questionOf = ({ question, versions }: CasusRecord): string =>
  question || (versions.at(-1)?.question ?? '');

function lookBackItems({ actions, reflections }: Records): TimelineItem[] {
  const item = (
    one: Omit<Dated, 'day'>,
    back: LookBack | ReflectionLookBack,
    about: string,
  ): TimelineItem => {
    const { path, title, group } = one;
    return { kind: 'lookBack', day: back.day, path, title, about, line: back.id, group, alone: false };
  };
  const isAnswer = ({ answer }: ReflectionLookBack): boolean => answer !== 'skipped' && answer !== 'notAgain';
  return [
    ...actions.flatMap((action) =>
      action.lookBacks.map((one) => item({ ...action, title: action.text }, one, one.effect || one.text)),
    ),
    ...reflections.flatMap((reflection) =>
      reflection.lookBacks.filter(isAnswer).map((one) => item(reflection, one, one.text)),
    ),
  ];
}
