import type { Context } from '@/context';
import { readProperties } from '@/domain/notes/frontmatter';
import { readProperty } from '@/domain/notes/propertyNames';
import { setNamed } from '@/domain/notes/setNamed';
import { replaceLine } from '@/domain/session/lineEdits';
import { findContribution, parseSessionNote } from '@/domain/session/sessionNote';
import { refuse, type Edit } from '@/domain/text/changes';
import type { PlacedQuestion } from './questionsIn';

/** A question as its writer saw it, and the words to put in its place. */
export interface Replacement {
  readonly seen: Pick<PlacedQuestion, 'id' | 'text'>;
  readonly by: string;
}

/** Puts other words in the place of a question. When it is another question by now, nothing is written. */
export async function replaceQuestion(context: Context, path: string, given: Replacement): Promise<boolean> {
  const { id } = given.seen;
  const change = (text: string): Edit =>
    id === null ? casusQuestion(context, text, given) : askedQuestion(context, text, id, given);
  return context.tell(await context.notes.change(path, change));
}

function askedQuestion(context: Context, text: string, id: string, { seen, by }: Replacement): Edit {
  const note = parseSessionNote(text, context.propertyNames());
  if (!note) return refuse('unreadable-properties');
  const found = findContribution(note, id);
  if (!found) return refuse('line-gone');
  return found.text === seen.text ? replaceLine(note, found, { ...found, text: by }) : refuse('line-changed');
}

function casusQuestion(context: Context, text: string, { seen, by }: Replacement): Edit {
  const names = context.propertyNames();
  const raw = readProperties(text);
  if (!raw) return refuse('unreadable-properties');
  const question = readProperty(raw, names, 'question');
  const isSame = typeof question === 'string' && question.trim() === seen.text;
  return isSame ? setNamed(text, { question: by }, names) : refuse('line-changed');
}
