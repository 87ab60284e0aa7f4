import type { JSX } from 'preact';

import type { Context } from '@/context';
import { likelyEnd } from '@/domain/session/forgotten';
import { Field } from '@/ui/Field';
import type { FormState } from '@/ui/FormModal';
import { TextField } from '@/ui/TextField';
import type { LiveSession } from '../sessionStore';
import { ActionRows } from './ActionRows';
import { Evaluation } from './Evaluation';
import { takersOf, type FinishValues } from './finishValues';

export interface FinishFieldsProps {
  readonly context: Context;
  readonly session: LiveSession;
  readonly form: FormState<FinishValues>;
}

/** The form that closes a session: what each takes along, what will be done, how it went, when it ended. */
export function FinishFields(props: FinishFieldsProps): JSX.Element {
  const { context, session, form } = props;
  const words = context.texts().session.finish;
  const isGroup = session.method.mode === 'group';
  return (
    <>
      <fieldset class="iv-fieldset iv-take-aways">
        <legend>{words.takeAways}</legend>
        {takersOf(session).map((person, index) => (
          <TextField
            key={person}
            label={person === '' ? words.takeAwayMine : words.takeAwayOf(person)}
            value={form.values.takeAways[person] ?? ''}
            lines={2}
            grows
            autofocus={index === 0}
            onInput={(text) => form.set({ takeAways: { ...form.values.takeAways, [person]: text } })}
          />
        ))}
      </fieldset>
      <ActionRows {...props} />
      {isGroup && <Evaluation {...props} />}
      <EndField {...props} />
    </>
  );
}

function EndField({ context, session, form }: FinishFieldsProps): JSX.Element {
  const words = context.texts().session.finish;
  const now = context.clock.now();
  const isForgotten = likelyEnd(session.note.properties, now) !== now;
  return (
    <Field label={words.end} hint={isForgotten ? words.endForgotten : undefined}>
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          value={form.values.end}
          onInput={(event) => form.set({ end: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
