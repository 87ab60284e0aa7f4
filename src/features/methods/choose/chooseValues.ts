import * as v from 'valibot';

import type { Context, SessionToBe } from '@/context';
import type { MethodFilter } from '@/domain/choosing/filterMethods';
import { readGroupLevels, type GroupLevels } from '@/domain/choosing/groupLevels';
import { guessKind } from '@/domain/choosing/guessKind';
import { historyOf } from '@/domain/choosing/history';
import { modeOf, type Situation } from '@/domain/choosing/situation';
import { experienceLevels, questionKinds, trustLevels } from '@/domain/methods/method';
import { membersOf } from './sessionToBe';

const modes = ['group', 'solo'] as const;

/** What the fields hold; empty is unknown. Numbers are as typed. */
export const chooseSchema = v.object({
  minutes: v.string(),
  people: v.string(),
  mode: v.picklist(['', ...modes]),
  experience: v.picklist(['', ...experienceLevels]),
  trust: v.picklist(['', ...trustLevels]),
  kind: v.picklist(['', ...questionKinds]),
});

export type ChooseValues = v.InferOutput<typeof chooseSchema>;

/** What is known of the session beforehand. */
export function firstValues(context: Context, about: SessionToBe): ChooseValues {
  const people = about.people.length || membersOf(context, about.group);
  const { experience, trust } = levelsOf(context, about.group);
  return {
    minutes: '',
    people: people === 0 ? '' : String(people),
    mode: '',
    experience: experience ?? '',
    trust: trust ?? '',
    kind: guessKind(about.question) ?? '',
  };
}

/** The levels that a group's note gives. */
export function levelsOf(context: Context, group: string | null): GroupLevels {
  const note = group === null ? undefined : context.index.value?.notes.get(group);
  return readGroupLevels(note?.properties ?? {}, context.propertyNames());
}

const most = { minutes: 480, people: 99 };

/** A typed number, or null when nothing is typed; NaN when it is no number that can be meant. */
export function typedNumber(typed: string, field: keyof typeof most): number | null {
  if (typed.trim() === '') return null;
  const value = Number(typed.trim());
  return Number.isInteger(value) && value > 0 && value <= most[field] ? value : NaN;
}

/** What the fields narrow the methods down to. What can't be read narrows nothing. */
export const filterOf = (values: ChooseValues): MethodFilter => ({
  minutes: typedNumber(values.minutes, 'minutes') || null,
  people: typedNumber(values.people, 'people') || null,
  mode: values.mode || null,
  experience: values.experience || null,
  trust: values.trust || null,
  kind: values.kind || null,
});

/** The situation as the fields and the notes of earlier sessions tell it. */
export function situationOf(context: Context, about: SessionToBe, values: ChooseValues): Situation {
  const filter = filterOf(values);
  const isSolo = modeOf(filter) === 'solo';
  const group = isSolo ? null : about.group;
  const index = context.index.value;
  if (!index) return { ...filter, ledBefore: null, recent: null };
  const resolve = (link: string, from: string): string | null =>
    context.app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null;
  const whose = { group, facilitator: about.facilitator ?? '' };
  const { ledBefore, recent } = historyOf(index, whose, context.propertyNames(), resolve);
  return { ...filter, ledBefore, recent: group !== null || isSolo ? recent : null };
}
