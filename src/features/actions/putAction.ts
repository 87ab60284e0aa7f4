import type { Context } from '@/context';
import { formatAction, type TaskStyle } from '@/domain/actions/actionLine';
import { addAction } from '@/domain/actions/addAction';
import { formatDetails } from '@/domain/actions/details';
import { newId } from '@/domain/contributions/newId';
import { titleOf } from '@/domain/index/noteChoices';
import { formatDay } from '@/domain/notes/moments';
import { formatLink } from '@/domain/notes/wikilinks';
import { dueOrTell } from '@/ui/dueWords';
import type { ActionValues } from './actionForm';
import { meetingAt, namesCasus, pathOf, type ActionPlaces } from './actionPlaces';

/** Puts the action of a form into its note. Gives whether it was written; why not is told. */
export async function putAction(
  context: Context,
  places: ActionPlaces,
  values: ActionValues,
): Promise<boolean> {
  const words = context.texts().actions;
  const due = await dueOrTell(context, values.due, meetingAt(context, places, values));
  if (due === undefined) return false;
  const path = pathOf(places, values.place);
  const problem = values.text.trim() === '' ? words.textMissing : path === null ? words.placeMissing : null;
  if (problem !== null || path === null) {
    context.say(problem ?? words.placeMissing);
    return false;
  }
  const text = [values.text, casusLink(context, path, values.casus)].filter(Boolean).join(' ');
  const style = await context.taskStyle();
  const cursor = places.open?.path === path ? places.open.cursor : null;
  const written = await context.notes.change(path, (note) =>
    addAction(note, actionBlock(context, note, { ...values, text, due }, style), {
      language: context.noteLanguage(),
      cursor,
    }),
  );
  if (context.tell(written)) context.say(words.added(titleOf(path)));
  return written.ok;
}

/** A link to the chosen casus, where the note does not name one itself. */
function casusLink(context: Context, path: string, casus: string): string {
  const file = casus === '' || namesCasus(context, path) ? null : context.app.vault.getFileByPath(casus);
  return file ? formatLink(context.app.metadataCache.fileToLinktext(file, path, true)) : '';
}

/** The task line with what stands under it. */
function actionBlock(
  { clock, random, noteLanguage }: Context,
  note: string,
  { text, owner, due, firstStep, buddy }: Omit<ActionValues, 'due'> & { readonly due: string | null },
  style: TaskStyle,
): string {
  const id = newId('action', note, random);
  const created = formatDay(clock.now());
  const who = initialsIn(owner) || null;
  const line = formatAction({ id, status: ' ', owner: who, text, created, due, done: null }, style);
  return [line, ...formatDetails({ firstStep, buddy: initialsIn(buddy) }, noteLanguage())].join('\n');
}

const initialsIn = (typed: string): string => typed.replaceAll('*', '').trim().slice(0, 12).trim();
