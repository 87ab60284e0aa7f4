import { readProperties, setProperties } from '../notes/frontmatter';
import { namedChanges } from '../notes/namedChanges';
import { statusOf, statusWords } from '../notes/noteWords';
import type { NoteLanguage } from '../notes/noteTypes';
import { readProperty, type PropertyNames, type RawProperties } from '../notes/propertyNames';
import { combine, edit, refuse, type Edit } from '../text/changes';
import { addQuestionVersions, oneLine, versionsToAdd, type QuestionVersion } from './questionVersions';
import type { Random } from '../contributions/newId';

/** What a session made of the question of a casus. `first` is how it was put when the session began, if it was. */
export interface NewQuestion extends QuestionVersion {
  readonly first: string | null;
}

/** What discussing a casus needs beside its note: words, names of properties and a source of ids. */
export interface CasusContext {
  readonly language: NoteLanguage;
  readonly names: PropertyNames;
  readonly random: Random;
}

/**
 * The changes for a casus that has been discussed: its status, unless it was closed by its owner, and the question that
 * the session ended with as its next version. What stood in the property until then is kept as a version too. Doing it
 * twice adds nothing.
 */
export function discussCasus(text: string, context: CasusContext, question: NewQuestion | null = null): Edit {
  const raw = readProperties(text);
  if (!raw) return refuse('unreadable-properties');
  const status = statusOf(readProperty(raw, context.names, 'status'));
  const isDiscussed = status === 'discussed' || status === 'closed';
  const values = {
    ...(isDiscussed ? {} : { status: statusWords[context.language].discussed }),
    ...(question ? { question: oneLine(question.question) } : {}),
  };
  const added = question ? missingVersions(text, raw, context, question) : [];
  return combine(
    setProperties(text, namedChanges(values, raw, context.names)),
    edit(...addQuestionVersions(text, added, context)),
  );
}

/** What the question was before the session, and what it has become, as far as the note does not keep them yet. */
function missingVersions(
  text: string,
  raw: RawProperties,
  { names }: CasusContext,
  { first, ...now }: NewQuestion,
): QuestionVersion[] {
  const question = wordsOf(readProperty(raw, names, 'question')) || (first ?? '');
  return versionsToAdd(text, now, { question, date: readProperty(raw, names, 'date') });
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');
