import { daysBetween } from '../review/dayNumbers';
import { findGaps, usualInterval, type Gap } from '../review/timeline/gaps';

/** The type of the view of a base that is a learning line, as a base file names it. */
export const learningLineType = 'intervisie-learning-line';

/** What a note of a base can be, as far as its sign tells. */
export const lineKinds = ['casus', 'session', 'reflection', 'other'] as const;

export type LineKind = (typeof lineKinds)[number];

/** A note of a base. `day` is an ISO day, or null when it has none. */
export interface LineEntry {
  readonly path: string;
  readonly title: string;
  readonly day: string | null;
  readonly kind: LineKind;
}

/** Notes that a base puts together; `name` is '' for those without a value, and where nothing is grouped. */
export interface LineGroup {
  readonly name: string;
  readonly entries: readonly LineEntry[];
}

/** A note on its day. */
export type DatedEntry = LineEntry & { readonly day: string };

/** A group on a line of its own, oldest first; its name is `otherLanes` for the groups that are too many to draw. */
export interface LineLane {
  readonly name: string;
  readonly entries: readonly DatedEntry[];
}

/** The notes of a base over time: `from` and `to` are the first and the last ISO day, `gaps` what stands out between. */
export interface LearningLine {
  readonly lanes: readonly LineLane[];
  readonly gaps: readonly Gap[];
  readonly from: string;
  readonly to: string;
}

export const otherLanes = '…';

/** More lines than this are no picture any more. */
const mostLanes = 24;

/**
 * The line of a base; null when no note in it has a day. It ends with the last note and not today: what a base leaves out
 * on purpose is no silence.
 */
export function learningLine(groups: readonly LineGroup[]): LearningLine | null {
  const all = groups
    .map(({ name, entries }) => ({ name, entries: entries.filter(isDated).sort(byDay) }))
    .filter(({ entries }) => entries.length > 0);
  const lanes =
    all.length > mostLanes ? [...all.slice(0, mostLanes - 1), joined(all.slice(mostLanes - 1))] : all;
  const days = [...new Set(lanes.flatMap(({ entries }) => entries.map(({ day }) => day)))].sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return null;
  return { lanes, gaps: findGaps(days, usualInterval(momentsOf(days), null), to), from, to };
}

/** A casus, its session and its reflection are days apart and one moment: what is usual goes by moments. */
const withinMoment = 14;

function momentsOf(days: readonly string[]): string[] {
  const moments: string[] = [];
  for (const day of days) {
    const last = moments.at(-1);
    if (last === undefined || daysBetween(last, day) >= withinMoment) moments.push(day);
  }
  return moments;
}

const joined = (lanes: readonly LineLane[]): LineLane => ({
  name: otherLanes,
  entries: lanes.flatMap(({ entries }) => entries).sort(byDay),
});

/** The notes that have no day, each once, in the order of the base. */
export function withoutDay(groups: readonly LineGroup[]): LineEntry[] {
  const byPath = new Map(
    groups.flatMap(({ entries }) => entries.filter((one) => !isDated(one)).map((one) => [one.path, one])),
  );
  return [...byPath.values()];
}

const isDated = (entry: LineEntry): entry is DatedEntry => entry.day !== null;

const byDay = (a: DatedEntry, b: DatedEntry): number => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1);

/** The kinds that stand on a line, in their usual order. */
export function kindsOn({ lanes }: LearningLine): LineKind[] {
  const kinds = new Set(lanes.flatMap(({ entries }) => entries.map(({ kind }) => kind)));
  return lineKinds.filter((kind) => kinds.has(kind));
}
