import type { LookBack } from '../../actions/lookBack';
import type { ReflectionLookBack } from '../../reflection/lookBackLines';
import { mergedByDay } from '../byDay';
import { isInPeriod, type ReviewFilter } from '../filter';
import { oncePer, oncePerPair } from '../oncePer';
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
 * Everything that has a day, oldest first. Look-backs come from the records of `all`, since one looks back in this
 * period on what is older; they keep to the period by their own day and to the rest of the filter by `records`.
 */
export function timelineItems(
  records: Records,
  filter: ReviewFilter,
  withoutPeriod: Records,
): readonly TimelineItem[] {
  const { casussen: about, actions, reflections } = withoutPeriod;
  const lookBacks = lookBackItems(actions, reflections);
  return mergedByDay<TimelineItem>([
    casusItems(records.casussen),
    sessionItems(records.sessions, about),
    reflectionItems(records.reflections, about),
    lookBacks.filter((one) => isInPeriod(one.day, filter)),
  ]);
}

const casusItems = oncePer((casussen: readonly CasusRecord[]) => itemsOf('casus', casussen, questionOf));

const sessionItems = oncePerPair((sessions: readonly SessionRecord[], about: readonly CasusRecord[]) => {
  const questions = questionsOf(about);
  return itemsOf('session', sessions, ({ casus }) => questions.get(casus ?? '') ?? '');
});

const reflectionItems = oncePerPair(
  (reflections: readonly ReflectionRecord[], about: readonly CasusRecord[]) => {
    const questions = questionsOf(about);
    return itemsOf('reflection', reflections, ({ casus }) => questions.get(casus ?? '') ?? '');
  },
);

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
  aboutOf: (note: T) => string,
): TimelineItem[] {
  const items: TimelineItem[] = [];
  for (const note of notes) {
    const { path, title, day, group, isSolo: alone = false } = note;
    if (day !== null) items.push({ kind, day, path, title, about: aboutOf(note), line: null, group, alone });
  }
  return items;
}

/** The newest version of the question of a casus. */
const questionOf = ({ question, versions }: CasusRecord): string =>
  question || (versions.at(-1)?.question ?? '');

/** The questions of the casussen by their paths. */
const questionsOf = oncePer(
  (casussen: readonly CasusRecord[]) => new Map(casussen.map((casus) => [casus.path, questionOf(casus)])),
);

const none: readonly TimelineItem[] = [];

/** All look-backs, oldest first. */
const lookBackItems = oncePerPair(
  (actions: readonly ActionRecord[], reflections: readonly ReflectionRecord[]) =>
    mergedByDay<TimelineItem>([
      actions.flatMap((action) => (action.lookBacks.length === 0 ? none : onAction(action))),
      reflections.flatMap((one) => (one.lookBacks.length === 0 ? none : onReflection(one))),
    ]),
);

const onAction = ({ path, text, group, lookBacks }: ActionRecord): TimelineItem[] =>
  lookBacks.map((back) => lookBackItem({ path, title: text, group }, back, back.effect || back.text));

const onReflection = ({ path, title, group, lookBacks }: ReflectionRecord): TimelineItem[] =>
  lookBacks
    .filter(({ answer }) => answer !== 'skipped' && answer !== 'notAgain')
    .map((back) => lookBackItem({ path, title, group }, back, back.text));

function lookBackItem(
  { path, title, group }: Omit<Dated, 'day'>,
  { id, day }: LookBack | ReflectionLookBack,
  about: string,
): TimelineItem {
  return { kind: 'lookBack', day, path, title, about, line: id, group, alone: false };
}
