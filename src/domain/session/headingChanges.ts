import { lineBreakOf, type TextChange } from '../text/changes';
import type { Section } from '../text/sections';
import type { NextPlace, PhasesChange } from './changePhases';
import { whyItStays } from './freePhases';
import { lineBreaksBefore } from './lineEdits';
import { phaseHeading } from './phaseHeading';
import { longestRising } from './planDifferences';
import type { SessionNote } from './sessionNote';

/**
 * The changes that make the headings of a note follow its phases. What people wrote stays byte for byte. What is put in
 * comes first, so that it stands before a heading that changes at the same place.
 */
export function headingChanges(note: SessionNote, change: PhasesChange): TextChange[] {
  const standing = standingPlaces(note, change);
  const kept = new Set(standing.flatMap((at) => change.next[at]?.was ?? []));
  const removed = change.before.flatMap((_, place) => {
    const section = kept.has(place) ? undefined : note.phases.get(place);
    return section ? [{ from: section.heading.from, to: section.to, insert: '' }] : [];
  });
  const renamed = standing.flatMap((at) => renameAt(note, change, at));
  return [...insertions(note, change, standing), ...removed, ...renamed];
}

/** The places of the new order whose heading stays where it stands; as many as can, and all that people wrote in. */
function standingPlaces(note: SessionNote, { before, next }: PhasesChange): number[] {
  const there = next.flatMap(({ was }, at) => (was === null ? [] : [{ was, at }]));
  const weights = there.map(({ was }) => (whyItStays(note, before, was) === null ? 1 : there.length + 1));
  return longestRising(
    there.map(({ was }) => was),
    weights,
  ).flatMap((one) => there[one]?.at ?? []);
}

/** A heading of ours is written anew; of one that was reworded only the number changes. */
function renameAt(note: SessionNote, { before, next }: PhasesChange, at: number): TextChange[] {
  const { was, phase } = next[at] ?? { was: null, phase: undefined };
  const section = was === null ? undefined : note.phases.get(was);
  const old = was === null ? undefined : before[was];
  if (!section || !old || !phase || was === null) return [];
  const { from, to } = section.heading;
  const line = note.text.slice(from, to);
  const isOurs = line === phaseHeading(was, old);
  const renamed = isOurs ? phaseHeading(at, phase) : line.replace(/\d+/, String(at + 1));
  return renamed === line ? [] : [{ from, to, insert: renamed }];
}

/** The headings that are put in, each before the next one that stays, or after all phases. */
function insertions(note: SessionNote, { next }: PhasesChange, standing: readonly number[]): TextChange[] {
  const byOffset = new Map<number, string[]>();
  next.forEach(({ phase, was }, at) => {
    const isAbsent = was !== null && !note.phases.has(was);
    if (standing.includes(at) || isAbsent) return;
    const offset = offsetAfter(note, next, standing, at);
    byOffset.set(offset, [...(byOffset.get(offset) ?? []), phaseHeading(at, phase)]);
  });
  return [...byOffset].map(([offset, headings]) => insertAt(note.text, offset, headings));
}

function offsetAfter(
  note: SessionNote,
  next: readonly NextPlace[],
  standing: readonly number[],
  at: number,
): number {
  const followers = standing.filter((other) => other > at).map((other) => sectionOf(note, next[other]));
  const follower = followers.find((section) => section !== undefined);
  if (follower) return follower.heading.from;
  const ends = [...note.closing.values()].map(({ heading }) => heading.from);
  return Math.min(note.text.length, ...ends);
}

const sectionOf = (note: SessionNote, place: NextPlace | undefined): Section | undefined =>
  place && place.was !== null ? note.phases.get(place.was) : undefined;

function insertAt(text: string, at: number, headings: readonly string[]): TextChange {
  const before = lineBreaksBefore(text.slice(0, at));
  const after = at === text.length ? '\n' : '\n\n';
  const insert = (before + headings.join('\n\n') + after).replaceAll('\n', lineBreakOf(text));
  return { from: at, to: at, insert };
}
