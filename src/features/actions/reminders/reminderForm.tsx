import { Platform } from 'obsidian';
import * as v from 'valibot';

import type { Context } from '@/context';
import { openForm } from '@/ui/FormModal';
import type { ActionList } from '../actionList';
import { ReminderFields } from './ReminderFields';
import { saveReminders } from './saveReminders';

export const reminderSchema = v.object({
  whose: v.picklist(['mine', 'all']),
  rings: v.boolean(),
  withWords: v.boolean(),
});

/** What the form asks: whose actions, whether the calendar rings, and whether it may hold the words of the actions. */
export type ReminderValues = v.InferOutput<typeof reminderSchema>;

/** Files can be given away where downloads have a place; the app on a phone has none. */
export const canSaveReminders = (): boolean => !Platform.isMobileApp;

/** Asks how, and saves the open actions that have a day as a calendar file outside the vault. */
export function openReminders(context: Context, list: ActionList): void {
  const words = context.texts().actions.reminders;
  const me = context.store.settings.value.initials;
  openForm<ReminderValues>(context, {
    draftKey: 'reminders',
    title: words.command,
    submitLabel: words.save,
    initial: { whose: me === '' ? 'all' : 'mine', rings: false, withWords: false },
    schema: reminderSchema,
    fields: (form) => <ReminderFields context={context} form={form} />,
    submit: (values) => saveReminders(context, list.actions.value ?? [], values),
  });
}
