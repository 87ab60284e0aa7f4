import type { JSX } from 'preact';

import { TextField } from '@/ui/TextField';
import type { FinishFieldsProps } from './FinishFields';
import { Part } from './Part';

/** What the observer has to tell, where there was one or where something was counted. */
export function Observation({ context, session, form }: FinishFieldsProps): JSX.Element | null {
  const words = context.texts().closing;
  const { roles, tallies, talked } = session.note.properties;
  const { observer } = roles;
  const { observation } = form.values;
  if (observer === undefined && tallies.length === 0 && talked.length === 0) return null;
  const counted = tallies.length > 0 ? words.counted(tallies.join(' · ')) : '';
  return (
    <Part title={words.observation} said={counted} startsOpen={observer !== undefined || observation !== ''}>
      <TextField
        label={observer === undefined ? words.saw : words.sawBy(observer)}
        hint={words.sawHint}
        value={observation}
        lines={2}
        grows
        onInput={(text) => form.set({ observation: text })}
      />
    </Part>
  );
}
