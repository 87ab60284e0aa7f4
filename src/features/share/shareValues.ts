import * as v from 'valibot';

import { titleOf } from '@/domain/index/noteChoices';
import type { CasusToShare } from '@/domain/sharing/casusToShare';
import { wayOf } from '@/domain/sharing/recordShared';
import type { ShareChoice } from '@/domain/sharing/sharedCopy';
import { shareWays, type ShareWay } from '@/domain/sharing/sharedWords';
import type { ShareSource } from './shareSource';

/**
 * What the form holds: of which casus; what goes along, by its keys; the name of the copy and how it is shared; the keys of
 * the traces that stay as they are, and what was typed instead of a suggestion; and whether the casus changes as well.
 */
const schema = v.object({
  path: v.string(),
  goes: v.array(v.string()),
  name: v.string(),
  way: v.picklist(shareWays),
  stay: v.array(v.string()),
  typed: v.record(v.string(), v.string()),
  inCasus: v.boolean(),
});

export type ShareValues = v.InferOutput<typeof schema>;

/** Reads a draft of this casus; one of another is no draft. */
export const shareSchema = (path: string): v.GenericSchema<unknown, ShareValues> =>
  v.pipe(
    schema,
    v.check((values) => values.path === path),
  );

/** Keys of what is no part. */
export const questionKey = '?question';
export const themesKey = '?themes';
export const versionsKey = '?versions';

/** What stands in the form at first: the question and every part, but for the actions; in the way it was shared last. */
export function firstValues({ path, casus, before }: ShareSource, ways: readonly ShareWay[]): ShareValues {
  const last = before.map(wayOf).at(-1) ?? 'note';
  const way = ways.includes(last) ? last : 'note';
  const parts = casus.parts.filter(({ id }) => id !== 'actions').map(({ key }) => key);
  const goes = casus.question === '' ? parts : [questionKey, ...parts];
  return { path, goes, name: titleOf(path), way, stay: [], typed: {}, inCasus: false };
}

/** One thing that can be ticked. A title of null is what stands above the first heading. */
export interface Offer {
  readonly key: string;
  readonly title: string | null;
}

/** What there is to tick in a casus, in the order of a copy. */
export function offersOf({ question, themes, versions, parts }: CasusToShare): Offer[] {
  return [
    ...(question === '' ? [] : [{ key: questionKey, title: null }]),
    ...(themes.length === 0 ? [] : [{ key: themesKey, title: null }]),
    ...parts.map(({ key, title }) => ({ key, title: title === '' ? null : title })),
    ...(versions.length === 0 ? [] : [{ key: versionsKey, title: null }]),
  ];
}

export const choiceOf = ({ goes }: Pick<ShareValues, 'goes'>): ShareChoice => ({
  question: goes.includes(questionKey),
  themes: goes.includes(themesKey),
  versions: goes.includes(versionsKey),
  parts: new Set(goes),
});
