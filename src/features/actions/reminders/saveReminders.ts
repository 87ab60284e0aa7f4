import type { Context } from '@/context';
import { isOpen } from '@/domain/actions/actionLine';
import type { ListedAction } from '@/domain/actions/listActions';
import { shownText } from '@/domain/actions/shownText';
import type { Reminder } from '@/domain/calendar/reminders';
import { titleOf } from '@/domain/index/noteChoices';
import { saveAsFile } from '@/obsidian/saveAsFile';
import { ownedBy } from '../owners';
import type { ReminderValues } from './reminderForm';

/** Saves the calendar file. Gives whether there was anything to save; the user is told of both. */
export async function saveReminders(
  context: Context,
  actions: readonly ListedAction[],
  values: ReminderValues,
): Promise<boolean> {
  const words = context.texts().actions.reminders;
  const reminders = await remindersOf(context, actions, values);
  if (reminders.length === 0) {
    context.say(words.none);
    return false;
  }
  const { formatReminders } = await import('@/domain/calendar/reminders');
  const file = formatReminders(reminders, { now: context.clock.now(), rings: values.rings });
  saveAsFile(words.fileName, file, 'text/calendar');
  context.say(words.saved(reminders.length));
  return true;
}

/** The open actions with a day, of those that were asked for. Only with leave of the user does one say what it is. */
export async function remindersOf(
  context: Context,
  actions: readonly ListedAction[],
  { whose, withWords }: Pick<ReminderValues, 'whose' | 'withWords'>,
): Promise<Reminder[]> {
  const { title } = context.texts().actions.reminders;
  const { globalFilter } = await context.taskStyle();
  const me = context.store.settings.value.initials;
  const isWanted = ownedBy(whose === 'mine' ? me : '', me);
  return actions.flatMap((action) => {
    const { id, due, text, casus } = action;
    if (due === null || !isOpen(action) || !isWanted(action)) return [];
    const said = shownText(text, { globalFilter, casus: casus === null ? '' : titleOf(casus) });
    return [{ id, due, title: withWords && said !== '' ? said : title }];
  });
}
