import { otherLanes, type DatedEntry, type LearningLine, type LineKind } from '@/domain/bases/learningLine';
import type { Texts } from '@/i18n/texts';
import type { ChartRows } from '@/ui/chart/ChartTable';
import { dayName } from '@/ui/chart/periodWords';

/** The line in a sentence: from when to when, how many, and the longest time without anything that stands out. */
export function lineSummary({ lanes, gaps, from, to }: LearningLine, texts: Texts): string {
  const { bases, reviewTimeline: words } = texts;
  const count = lanes.reduce((sum, { entries }) => sum + entries.length, 0);
  const named = (day: string): string => dayName(day, words.locale);
  if (from === to) return bases.line.oneDay(count, named(from));
  const [longest] = [...gaps].sort((a, b) => b.weeks - a.weeks);
  const gap = longest ? words.longest(longest.weeks, named(longest.from)) : '';
  return bases.line.summary(count, named(from), named(to)) + gap;
}

/** The line as a table: a row for each note, oldest first, with its group where there are several. */
export function lineTable({ lanes }: LearningLine, texts: Texts): ChartRows {
  const { columns } = texts.bases.line;
  const isGrouped = hasNames({ lanes });
  const rows = lanes
    .flatMap(({ name, entries }) => entries.map((entry) => ({ name: laneName(name, texts), entry })))
    .sort((a, b) => (a.entry.day === b.entry.day ? 0 : a.entry.day < b.entry.day ? -1 : 1));
  return {
    columns: [columns.day, columns.note, ...(isGrouped ? [columns.group] : [])],
    rows: rows.map(({ name, entry }) => [
      dayName(entry.day, texts.reviewTimeline.locale),
      entry.title,
      ...(isGrouped ? [name] : []),
    ]),
  };
}

/** Whether the base groups its notes. */
export const hasNames = ({ lanes }: Pick<LearningLine, 'lanes'>): boolean =>
  lanes.some(({ name }) => name !== '');

/** The name of a lane, also for what belongs to no group and for the groups that are drawn together. */
export function laneName(name: string, { bases, reviewTimeline }: Texts): string {
  if (name === '') return bases.line.noGroup;
  return name === otherLanes ? reviewTimeline.otherGroups : name;
}

/** What a note is, in a word or two. */
export const kindWord = (kind: LineKind, { bases, reviewTimeline }: Texts): string =>
  kind === 'other' ? bases.line.other : reviewTimeline.kinds[kind];

/** A sign as it is read aloud. */
export function signName(entries: readonly DatedEntry[], texts: Texts): string {
  const [only, ...others] = entries;
  if (!only) return '';
  const { day, several } = texts.reviewTimeline;
  const last = others.at(-1);
  if (!last) return `${only.title}, ${kindWord(only.kind, texts)}, ${day(only.day)}`;
  const until = last.day === only.day ? '' : ` – ${day(last.day)}`;
  return `${several(entries.length)}, ${day(only.day)}${until}`;
}
