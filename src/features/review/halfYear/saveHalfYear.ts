import type { Context } from '@/context';
import { halfYearLetter, withoutPrivate, type HalfYearLetter } from '@/domain/review/halfYear/letter';
import { halfYearName, halfYearText } from '@/domain/review/halfYear/halfYearNote';
import type { Records } from '@/domain/records/records';
import type { Period } from '@/domain/review/periods';
import { readSentences } from './ownSentences';
import { tookAlong } from './tookAlong';

/** What is saved: the half-year as it is shown, with as many sentences. */
export interface HalfYearToSave {
  readonly source: Records;
  readonly period: Period;
  readonly shown: number;
  readonly today: string;
  readonly answer: string;
  /** Whether the words of private reflections go along. */
  readonly withPrivate: boolean;
}

/** Makes the note of a half-year under a free name, and gives its path. */
export async function saveHalfYear(context: Context, half: HalfYearToSave): Promise<string> {
  const { source, period, shown, today, answer, withPrivate } = half;
  const records = withPrivate ? source : withoutPrivate(source);
  const letter: HalfYearLetter = halfYearLetter(records, period, context.store.settings.value.initials);
  const sentences = await readSentences(context, letter.reflections.slice(0, shown), source.revision);
  const { globalFilter } = await context.taskStyle();
  const note = { today, letter, answer, quotes: tookAlong(letter, sentences, shown) };
  const language = context.noteLanguage();
  const text = halfYearText(note, {
    language,
    names: context.propertyNames(),
    linkTo: (path) => linkTo(context, path),
    globalFilter,
  });
  return context.notes.create(context.folderFor('reflection'), halfYearName(note, language), text);
}

function linkTo({ app: { metadataCache, vault } }: Context, path: string): string {
  const file = vault.getFileByPath(path);
  return file ? metadataCache.fileToLinktext(file, '', true) : path.replace(/\.md$/, '');
}
