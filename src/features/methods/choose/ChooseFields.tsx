import type { JSX } from 'preact';

import { experienceLevels, questionKinds, trustLevels } from '@/domain/methods/method';
import { SelectField } from '@/ui/SelectField';
import type { MethodChoosing } from './methodChoice';
import { typedNumber, type ChooseValues } from './chooseValues';
import { NumberField } from './NumberField';

/** What is known of the session: each field may stay open. */
export function ChooseFields({ chooser }: { chooser: MethodChoosing }): JSX.Element {
  const { values, set } = chooser;
  const texts = chooser.context.texts();
  const words = texts.methods.choose;
  const select = <K extends 'mode' | 'experience' | 'trust' | 'kind'>(
    field: K,
    levels: readonly Exclude<ChooseValues[K], ''>[],
    labelOf: (level: Exclude<ChooseValues[K], ''>) => string,
    hint?: string,
  ): JSX.Element => (
    <SelectField
      label={words.fields[field]}
      value={values.value[field]}
      options={[
        { value: '', label: words.open },
        ...levels.map((value) => ({ value, label: labelOf(value) })),
      ]}
      hint={hint}
      onChange={(value) => set({ [field]: value })}
    />
  );
  const { kind } = values.value;
  const isGuessed = kind !== '' && kind === chooser.guessed.value;
  return (
    <div class="iv-choose-fields">
      <NumberOf chooser={chooser} field="minutes" />
      <NumberOf chooser={chooser} field="people" />
      {select('mode', ['group', 'solo'], (mode) => words.modes[mode])}
      {select('experience', experienceLevels, (level) => texts.choosing.experience[level])}
      {select('trust', trustLevels, (level) => texts.choosing.trust[level])}
      {select(
        'kind',
        questionKinds,
        (one) => texts.choosing.kinds[one].label,
        isGuessed ? words.guessed : undefined,
      )}
    </div>
  );
}

function NumberOf({ chooser, field }: { chooser: MethodChoosing; field: 'minutes' | 'people' }): JSX.Element {
  const words = chooser.context.texts().methods.choose;
  const typed = chooser.values.value[field];
  return (
    <NumberField
      label={words.fields[field]}
      value={typed}
      placeholder={words.open}
      error={Number.isNaN(typedNumber(typed, field)) ? words.noNumber[field] : undefined}
      onInput={(value) => chooser.set({ [field]: value })}
    />
  );
}
