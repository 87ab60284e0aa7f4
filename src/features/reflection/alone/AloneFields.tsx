import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { NoteChoice } from '@/domain/index/noteChoices';
import type { Method } from '@/domain/methods/method';
import { totalMinutes } from '@/domain/methods/sessionPhases';
import type { FormState } from '@/ui/FormModal';
import { SelectField } from '@/ui/SelectField';
import { useUniqueId } from '@/ui/useUniqueId';
import { aboutOptions } from '../ReflectionFields';
import type { AloneValues } from './aloneValues';

interface AloneFieldsProps {
  readonly context: Context;
  readonly form: FormState<AloneValues>;
  readonly choices: readonly NoteChoice[];
  readonly methods: readonly Method[];
}

/** About what, and by which model: each with what it is for. */
export function AloneFields({ context, form, choices, methods }: AloneFieldsProps): JSX.Element {
  const words = context.texts().reflection;
  const name = useUniqueId();
  const { values, set } = form;
  return (
    <>
      <SelectField
        label={words.about}
        value={values.about}
        options={aboutOptions(choices, words)}
        onChange={(about) => set({ about })}
      />
      <fieldset class="iv-fieldset iv-models">
        <legend class="iv-field-label">{words.model}</legend>
        {methods.map((method) => (
          <label key={method.id} class="iv-model">
            <input
              type="radio"
              name={name}
              checked={values.method === method.id}
              data-autofocus={values.method === method.id || undefined}
              onChange={() => set({ method: method.id })}
            />
            <span>
              <span class="iv-model-title">{method.title}</span>{' '}
              <small>{words.minutes(Math.round(totalMinutes(method, { options: [], people: 1 })))}</small>
              <span class="iv-model-fits">{method.fits}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
