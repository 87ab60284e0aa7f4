import type { LookBack } from '../../actions/lookBack';
import type { ReflectionLookBack } from '../../reflection/lookBackLines';
import { mergedByDay } from '../byDay';
import { isInPeriod, type ReviewFilter } from '../filter';
import {
  actionMonths,
  byMonth,
  casusMonths,
  eachMonth,
  joined,
  reflectionMonths,
  sessionMonths,
  together,
} from '../months';
import { oncePer, oncePerPair, oncePerRow, whileSame } from '../oncePer';
import type {
  ActionRecord,
  CasusRecord,
  Records,
  ReflectionRecord,
  SessionRecord,
} from '../../records/records';

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
 * Everything that has a day, month by month, oldest first; a month in which nothing changed is the same list as before.
 * Look-backs come from the records of `withoutPeriod`, since one looks back in this period on what is older; they keep to
 * the period by their own day and to the rest of the filter by those records.
 */
export function timelineMonths(
  records: Records,
  filter: ReviewFilter,
  withoutPeriod: Records,
): readonly (readonly TimelineItem[])[] {
  const { casussen: about, actions, reflections } = withoutPeriod;
  const lookBacks = [
    ...actionMonths(actions).map(({ of }) => lookBacksOnActions(of)),
    ...reflectionMonths(reflections).map(({ of }) => lookBacksOnReflections(of)),
  ];
  return together([
    eachMonth(casusMonths(records.casussen), casusItems),
    eachMonth(sessionMonths(records.sessions), (of) => sessionItems(of, about)),
    eachMonth(reflectionMonths(records.reflections), (of) => reflectionItems(of, about)),
    ...lookBacks.map((months) => eachMonth(months, (of) => inPeriod(of, filter))),
  ]).map(itemsOfMonth);
}

/** Everything that has a day, oldest first. */
export const timelineItems = (...of: Parameters<typeof timelineMonths>): readonly TimelineItem[] =>
  joined(timelineMonths(...of));

const itemsOfMonth = oncePerRow((row: readonly (readonly TimelineItem[])[]) => mergedByDay(row));

function inPeriod(items: readonly TimelineItem[], filter: ReviewFilter): readonly TimelineItem[] {
  const isIn = ({ day }: TimelineItem): boolean => isInPeriod(day, filter);
  return items.every(isIn) ? items : items.filter(isIn);
}

const casusItems = oncePer((casussen: readonly CasusRecord[]) => itemsOf('casus', casussen, questionOf));
const sessionItems = itemsAbout<SessionRecord>('session');
const reflectionItems = itemsAbout<ReflectionRecord>('reflection');

/** Notes with the questions of their casussen, made anew only when one of those questions changed. */
function itemsAbout<T extends Dated & { readonly casus: string | null }>(
  kind: TimelineKind,
): (notes: readonly T[], about: readonly CasusRecord[]) => readonly TimelineItem[] {
  const itemsWith = whileSame((notes: readonly T[], questions: readonly string[]) =>
    itemsOf(kind, notes, (_, at) => questions[at] ?? ''),
  );
  return oncePerPair((notes, about) => {
    const questions = questionsOf(about);
    return itemsWith(
      notes,
      notes.map(({ casus }) => questions.get(casus ?? '') ?? ''),
    );
  });
}

interface Dated {
  readonly path: string;
  readonly title: string;
  readonly day: string | null;
  readonly group: string | null;
  readonly isSolo?: boolean;
}

/** There may be many: no object or list that is made only to be spread. */
function itemsOf<T extends Dated>(
  kind: TimelineKind,
  notes: readonly T[],
  aboutOf: (note: T, at: number) => string,
): TimelineItem[] {
  const items: TimelineItem[] = [];
  notes.forEach((note, at) => {
    const { path, title, day, group, isSolo: alone = false } = note;
    if (day === null) return;
    items.push({ kind, day, path, title, about: aboutOf(note, at), line: null, group, alone });
  });
  return items;
}

/** The newest version of the question of a casus. */
const questionOf = ({ question, versions }: CasusRecord): string =>
  question || (versions.at(-1)?.question ?? '');

/** The questions of the casussen by their paths. */
const questionsOf = oncePer(
  (casussen: readonly CasusRecord[]) => new Map(casussen.map((casus) => [casus.path, questionOf(casus)])),
);

const monthsOfItems = byMonth<TimelineItem>(({ day }) => day);

const none: readonly TimelineItem[] = [];

/** What was looked back on some actions, by the month in which that was. */
const lookBacksOnActions = oncePer((actions: readonly ActionRecord[]) =>
  monthsOfItems(
    actions.flatMap(({ path, text, group, lookBacks }) =>
      lookBacks.length === 0
        ? none
        : lookBacks.map((back) => lookBackItem({ path, title: text, group }, back, back.effect || back.text)),
    ),
  ),
);

const lookBacksOnReflections = oncePer((reflections: readonly ReflectionRecord[]) =>
  monthsOfItems(
    reflections.flatMap(({ path, title, group, lookBacks }) =>
      lookBacks.length === 0
        ? none
        : lookBacks
            .filter(({ answer }) => answer !== 'skipped' && answer !== 'notAgain')
            .map((back) => lookBackItem({ path, title, group }, back, back.text)),
    ),
  ),
);

function lookBackItem(
  { path, title, group }: Omit<Dated, 'day'>,
  { id, day }: LookBack | ReflectionLookBack,
  about: string,
): TimelineItem {
  return { kind: 'lookBack', day, path, title, about, line: id, group, alone: false };
}
