import * as v from 'valibot';

import { notesOfType, type IndexedNote } from '@/domain/index/vaultIndex';
import { readProperty } from '@/domain/notes/propertyNames';
import { linkTarget } from '@/domain/notes/wikilinks';
import { initialsIn } from '@/domain/session/people';
import type { Context } from '@/context';
import { draftPlanSchema } from '../plan/draftSchema';

const legendSchema = v.object({ warm: v.string(), neutral: v.string(), cold: v.string() });

/**
 * What the start form asks. Notes are paths, empty for none; people are initials as typed. The options, plan and legend
 * are of the method; empty or null as long as they are as the method has them.
 */
export const startSchema = v.object({
  casus: v.string(),
  question: v.string(),
  method: v.string(),
  group: v.string(),
  participants: v.string(),
  presenter: v.string(),
  facilitator: v.string(),
  noteTaker: v.string(),
  timekeeper: v.string(),
  observer: v.string(),
  options: v.optional(v.array(v.string()), []),
  plan: v.optional(draftPlanSchema, []),
  legend: v.optional(v.nullable(legendSchema), null),
  absent: v.optional(v.string(), ''),
  opening: v.optional(v.string(), ''),
});

export type StartValues = v.InferOutput<typeof startSchema>;

/** What a session can begin from: a casus note, and a method when one was chosen already. */
export interface StartSeed {
  readonly casus: string | null;
  readonly method?: string;
  /** What the opening of the meeting settled already; it comes over what the casus and group say. */
  readonly settled?: Partial<StartValues>;
}

/** Another method, with the variant, plan and legend that it has of itself. */
export const withMethod = (method: string): Pick<StartValues, 'method' | 'options' | 'plan' | 'legend'> => ({
  method,
  options: [],
  plan: [],
  legend: null,
});

/** A form for a casus note that is open, or for none. */
export function firstValues(context: Context, { casus, method: chosen, settled }: StartSeed): StartValues {
  const noRoles = { presenter: '', facilitator: '', noteTaker: '', timekeeper: '', observer: '' };
  const method = chosen ?? [...context.methodLibrary().methods.keys()][0] ?? '';
  const nothing = { casus: '', question: '', group: '', participants: '', absent: '', opening: '' };
  const empty: StartValues = { ...nothing, ...withMethod(method), ...noRoles };
  const known = casus === null ? onlyGroup(context) : valuesOfCasus(context, casus);
  const values = { ...empty, ...known, ...settled };
  return values.absent === '' ? { ...values, absent: notHere(context, values) } : values;
}

/** The members of the group who are not among those who are here, as one would type them. */
function notHere(context: Context, values: StartValues): string {
  const here = peopleIn(values);
  const members = here.length === 0 ? [] : membersOf(context, values.group);
  return members.filter((member) => !here.includes(member)).join(', ');
}

/** Other people who are here: a member who is taken out is absent, and who is put in is not. */
export function withPeople(
  context: Context,
  values: StartValues,
  participants: string,
): Partial<StartValues> {
  const here = initialsIn(participants);
  const members = membersOf(context, values.group);
  const left = peopleIn(values).filter((person) => members.includes(person));
  const absent = [...initialsIn(values.absent), ...left].filter((person) => !here.includes(person));
  return { participants, absent: [...new Set(absent)].join(', ') };
}

/** What a casus says about the session to come: its question, its presenter, and its group with who is in it. */
export function valuesOfCasus(context: Context, path: string): Partial<StartValues> {
  const note = context.index.value?.notes.get(path);
  if (!note) return { casus: '' };
  const names = context.propertyNames();
  const read = (id: 'question' | 'group' | 'presenter'): unknown => readProperty(note.properties, names, id);
  const group = linkTarget(read('group'));
  const file = group === null ? null : context.app.metadataCache.getFirstLinkpathDest(group, path);
  const presenter = text(read('presenter')) || context.store.settings.value.initials;
  const people = file ? valuesOfGroup(context, file.path) : onlyGroup(context);
  return { casus: path, question: text(read('question')), presenter, ...people };
}

/** A group and, where its note says so, who is in it. */
export function valuesOfGroup(context: Context, path: string): Partial<StartValues> {
  if (!context.index.value?.notes.has(path)) return { group: '', absent: '' };
  const members = membersOf(context, path);
  return { group: path, absent: '', ...(members.length > 0 ? { participants: members.join(', ') } : {}) };
}

/** The members of a group, by the path of its note. */
export function membersOf(context: Context, path: string): string[] {
  const note = context.index.value?.notes.get(path);
  const members = note && readProperty(note.properties, context.propertyNames(), 'members');
  return (Array.isArray(members) ? members : [members]).map(text).filter(Boolean);
}

/** The notes of a type, newest path last, as choices with their names. */
export function choicesOf(context: Context, type: 'casus' | 'group'): IndexedNote[] {
  return context.index.value ? notesOfType(context.index.value, type) : [];
}

/** Someone with one group need not choose it. */
function onlyGroup(context: Context): Partial<StartValues> {
  const [group, ...others] = choicesOf(context, 'group');
  return group && others.length === 0 ? valuesOfGroup(context, group.path) : {};
}

/** The initials that were typed, in order, each once. */
export const peopleIn = ({ participants }: StartValues): string[] => initialsIn(participants);

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
