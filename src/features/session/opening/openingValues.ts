import * as v from 'valibot';

import type { Context } from '@/context';
import { outcomes } from '@/domain/actions/lookBack';
import { initialsIn } from '@/domain/session/people';
import { valuesOfGroup, choicesOf } from '../start/startValues';

const outcomeSchema = v.picklist(outcomes);

/** A look-back that is being said; `id` is the block id that it will have, so that it is never written twice. */
const answerSchema = v.object({
  id: v.string(),
  outcome: outcomeSchema,
  text: v.string(),
  effect: v.string(),
  learned: v.string(),
  remains: v.string(),
});

/** A casus that is on the table. `casus` is a path, `votes` are null until someone says something. */
const offerSchema = v.object({
  key: v.string(),
  casus: v.nullable(v.string()),
  person: v.string(),
  words: v.string(),
  offered: v.array(v.string()),
  isOn: v.boolean(),
  urgency: v.nullable(v.number()),
  recognisability: v.nullable(v.number()),
});

/** A look-back that stands in its note already. */
const lookedSchema = v.object({
  path: v.string(),
  id: v.string(),
  words: v.string(),
  owner: v.nullable(v.string()),
  outcome: outcomeSchema,
});

/**
 * What the opening asks. `group` is a path, '' for none; `away` are members who are not here, `others` initials as typed.
 * Answers are by `path#id` of their action. `pitch` is whose minute runs since a moment in milliseconds.
 */
export const openingSchema = v.object({
  step: v.picklist([0, 1, 2]),
  group: v.string(),
  away: v.array(v.string()),
  others: v.string(),
  words: v.record(v.string(), v.string()),
  answers: v.record(v.string(), answerSchema),
  looked: v.array(lookedSchema),
  offers: v.array(offerSchema),
  chosen: v.string(),
  person: v.string(),
  line: v.string(),
  pitch: v.nullable(v.object({ key: v.string(), since: v.number() })),
});

export type OpeningValues = v.InferOutput<typeof openingSchema>;
export type Answer = v.InferOutput<typeof answerSchema>;
export type OfferValues = v.InferOutput<typeof offerSchema>;
export type Looked = v.InferOutput<typeof lookedSchema>;

/** An opening in which nothing was said yet, for a group by the path of its note, or ''. */
export const firstOpening = (group: string): OpeningValues => ({
  step: 0,
  group,
  away: [],
  others: '',
  words: {},
  answers: {},
  looked: [],
  offers: [],
  chosen: '',
  person: '',
  line: '',
  pitch: null,
});

/** Someone with one group need not choose it. */
export function onlyGroup(context: Context): string {
  const [group, ...more] = choicesOf(context, 'group');
  return group && more.length === 0 ? group.path : '';
}

/** Who belongs to the meeting, by initials: the group's members, those of them who are here or not, and who else is. */
export interface Present {
  readonly members: readonly string[];
  readonly here: readonly string[];
  readonly absent: readonly string[];
}

export function presentIn(context: Context, { group, away, others }: OpeningValues): Present {
  const members = initialsIn(valuesOfGroup(context, group).participants ?? '');
  const here = members.filter((person) => !away.includes(person));
  return {
    members,
    here: [...new Set([...here, ...initialsIn(others)])],
    absent: members.filter((person) => away.includes(person)),
  };
}
