import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { FormState } from '@/ui/FormModal';
import { TextField } from '@/ui/TextField';
import type { ActionValues } from './actionForm';
import { knownOwners } from './owners';

interface MoreFieldsProps {
  readonly context: Context;
  readonly form: FormState<ActionValues>;
}

/** What helps an action along, folded so that the form stays small; open when something was typed. */
export function MoreFields({ context, form: { values, set } }: MoreFieldsProps): JSX.Element {
  const words = context.texts().actions;
  return (
    <details class="iv-action-more" open={values.firstStep !== '' || values.buddy !== ''}>
      <summary>{words.more}</summary>
      <TextField
        label={words.firstStep}
        hint={words.firstStepHint}
        value={values.firstStep}
        onInput={(firstStep) => set({ firstStep })}
      />
      <TextField
        label={words.buddy}
        hint={words.buddyHint}
        value={values.buddy}
        offers={knownOwners(context)}
        onInput={(buddy) => set({ buddy })}
      />
    </details>
  );
}
