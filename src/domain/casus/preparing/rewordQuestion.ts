import { readProperties } from '../../notes/frontmatter';
import type { NoteLanguage } from '../../notes/noteTypes';
import { readProperty, type PropertyNames } from '../../notes/propertyNames';
import { setNamed } from '../../notes/setNamed';
import type { Random } from '../../contributions/newId';
import { combine, edit, refuse, type Edit } from '../../text/changes';
import { addQuestionVersions, oneLine, questionVersions, versionsToAdd } from '../questionVersions';

/** What changing the question of a casus needs beside its note: today as an ISO day, words, names and a source of ids. */
export interface WordingContext {
  readonly day: string;
  readonly language: NoteLanguage;
  readonly names: PropertyNames;
  readonly random: Random;
}

/**
 * Makes other words the question of a casus, as `seen` was it until now: the property changes, and both wordings are
 * among the versions. A first question needs none. Refuses when the question is another one by now.
 */
export function rewordQuestion(text: string, seen: string, wording: string, context: WordingContext): Edit {
  const raw = readProperties(text);
  if (!raw) return refuse('unreadable-properties');
  const { names, day } = context;
  const previous = questionIn(readProperty(raw, names, 'question'));
  const question = oneLine(wording);
  if (previous !== oneLine(seen)) return refuse('line-changed');
  if (question === '' || question === previous) return edit();
  const isFirst = previous === '' && questionVersions(text).length === 0;
  const date = readProperty(raw, names, 'date');
  const now = { day, question, session: null };
  const added = isFirst ? [] : versionsToAdd(text, now, { question: previous, date });
  return combine(setNamed(text, { question }, names), edit(...addQuestionVersions(text, added, context)));
}

/** Keeps the question as it is now among the versions, unless it is the last of them already. */
export function keepWording(text: string, context: WordingContext): Edit {
  const raw = readProperties(text);
  if (!raw) return refuse('unreadable-properties');
  const question = questionIn(readProperty(raw, context.names, 'question'));
  if (question === '' || questionVersions(text).at(-1)?.question === question) return edit();
  return edit(...addQuestionVersions(text, [{ day: context.day, question, session: null }], context));
}

/** The question in a property, on one line; '' when there is none. */
export const questionIn = (value: unknown): string => (typeof value === 'string' ? oneLine(value) : '');
