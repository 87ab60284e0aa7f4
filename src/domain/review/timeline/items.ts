import type { LookBack } from '../../actions/lookBack';
import type { ReflectionLookBack } from '../../reflection/lookBackLines';
import { isAlone, isInPeriod, type ReviewFilter } from '../filter';
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
  const of = (kind: TimelineKind, one: Dated, about: string, alone = false): TimelineItem[] =>
    one.day === null ? [] : [{ ...slim(one), kind, day: one.day, about, line: null, alone }];
  return [
    ...records.casussen.flatMap((one) => of('casus', one, questionOf(one))),
    ...records.sessions.flatMap((one) =>
      of('session', one, questions.get(one.casus ?? '') ?? '', isAlone(one)),
    ),
    ...records.reflections.flatMap((one) => of('reflection', one, questions.get(one.casus ?? '') ?? '')),
    ...lookBackItems(withoutPeriod).filter(({ day }) => isInPeriod(day, filter)),
  ].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

interface Dated {
  readonly path: string;
  readonly title: string;
  readonly day: string | null;
  readonly group: string | null;
}

const slim = ({ path, title, group }: Dated): Pick<TimelineItem, 'path' | 'title' | 'group'> => ({
  path,
  title,
  group,
});

/** The newest version of the question of a casus. */
const questionOf = ({ question, versions }: CasusRecord): string =>
  question || (versions.at(-1)?.question ?? '');

function lookBackItems({ actions, reflections }: Records): TimelineItem[] {
  const kind = 'lookBack' as const;
  const item = (
    one: Omit<Dated, 'day'>,
    { id, day }: LookBack | ReflectionLookBack,
    about: string,
  ): TimelineItem => ({
    ...slim({ ...one, day }),
    ...{ kind, day, about, line: id, alone: false },
  });
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
