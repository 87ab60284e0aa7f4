import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { FormState } from '@/ui/FormModal';
import { SelectField } from '@/ui/SelectField';
import { useUniqueId } from '@/ui/useUniqueId';
import type { ReminderValues } from './reminderForm';

interface ReminderFieldsProps {
  readonly context: Context;
  readonly form: FormState<ReminderValues>;
}

/** Whose actions, whether the calendar rings, and what it may say. */
export function ReminderFields({ context, form: { values, set } }: ReminderFieldsProps): JSX.Element {
  const words = context.texts().actions.reminders;
  const me = context.store.settings.value.initials;
  const hintId = useUniqueId();
  return (
    <>
      <p>{words.about}</p>
      {me !== '' && (
        <SelectField
          label={words.whose}
          value={values.whose}
          options={[
            { value: 'mine', label: words.mine(me) },
            { value: 'all', label: words.everyone },
          ]}
          onChange={(whose) => set({ whose: whose === 'mine' ? 'mine' : 'all' })}
        />
      )}
      <SelectField
        label={words.alarm}
        value={values.rings ? 'morning' : ''}
        options={[
          { value: '', label: words.noAlarm },
          { value: 'morning', label: words.morning },
        ]}
        onChange={(alarm) => set({ rings: alarm !== '' })}
      />
      <label class="iv-reminder-words">
        <input
          type="checkbox"
          checked={values.withWords}
          aria-describedby={hintId}
          onChange={(event) => set({ withWords: event.currentTarget.checked })}
        />
        {words.withWords}
      </label>
      <p class="iv-field-hint" id={hintId}>
        {values.withWords ? words.warning : words.without}
      </p>
    </>
  );
}
