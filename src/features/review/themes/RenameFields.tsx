import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { FormState } from '@/ui/FormModal';
import { TextField } from '@/ui/TextField';
import { ChosenThemes } from './ChosenThemes';
import { RenamePreview } from './RenamePreview';
import { ownThemes } from './renameEverywhere';
import type { RenameProblem, RenameValues } from './renameValues';

/** What the form shows beside its values. */
export interface RenameState {
  readonly problem: Signal<RenameProblem | null>;
  readonly isWriting: Signal<boolean>;
}

interface RenameFieldsProps {
  readonly context: Context;
  readonly form: FormState<RenameValues>;
  readonly state: RenameState;
}

/** Which themes become which word, and what that changes. */
export function RenameFields({ context, form, state }: RenameFieldsProps): JSX.Element {
  const { values, set } = form;
  const words = context.texts().reviewThemes.rename;
  const themes = useMemo(() => ownThemes(context), [context.index.value]);
  const problem = state.problem.value;
  const onInput = (changed: Partial<RenameValues>): void => {
    state.problem.value = null;
    set(changed);
  };
  return (
    <>
      <ChosenThemes
        words={words}
        themes={themes}
        chosen={values.chosen}
        choose={(chosen) => onInput({ chosen })}
        error={problem === 'which' ? words.missing.which : undefined}
      />
      <TextField
        label={words.to}
        hint={words.toHint}
        error={problem !== null && problem !== 'which' ? words.missing[problem] : undefined}
        value={values.to}
        offers={themes}
        autofocus={values.chosen.length > 0}
        onInput={(to) => onInput({ to })}
      />
      <RenamePreview context={context} values={values} />
      <p class="iv-only-read" role="status">
        {state.isWriting.value ? words.writing : ''}
      </p>
    </>
  );
}
