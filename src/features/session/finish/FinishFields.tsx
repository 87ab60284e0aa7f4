import type { JSX } from 'preact';

import type { Context } from '@/context';
import { likelyEnd } from '@/domain/session/forgotten';
import { Field } from '@/ui/Field';
import type { FormState } from '@/ui/FormModal';
import type { LiveSession } from '../sessionStore';
import { ActionRows } from './ActionRows';
import { Agreements } from './Agreements';
import { Evaluation } from './Evaluation';
import type { FinishValues } from './finishValues';
import type { MeetingGroup } from './meetingGroup';
import { NextTime } from './NextTime';
import { Observation } from './Observation';
import { TakeAways } from './TakeAways';

export interface FinishFieldsProps {
  readonly context: Context;
  readonly session: LiveSession;
  /** The group that meets, when there is a note of it. */
  readonly group: MeetingGroup | null;
  readonly form: FormState<FinishValues>;
}

/** The form that closes a session: what each takes along, what will be done, how it went, the next time, the end. */
export function FinishFields(props: FinishFieldsProps): JSX.Element {
  const { context, session, group, form } = props;
  return (
    <>
      <TakeAways {...props} />
      <ActionRows {...props} />
      {session.method.mode === 'group' && (
        <div class="iv-parts">
          <Observation {...props} />
          <Evaluation {...props} />
          {group && <NextTime context={context} session={session} meeting={group} form={form} />}
          {group && <Agreements context={context} session={session} meeting={group} form={form} />}
        </div>
      )}
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
