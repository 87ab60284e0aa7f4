import type { JSX } from 'preact';

import type { Context, SessionToBe } from '@/context';
import type { FormState } from '@/ui/FormModal';
import { CasusFields } from './CasusFields';
import { ChoiceFields } from './ChoiceFields';
import { LegendFields } from './LegendFields';
import { MethodField } from './MethodField';
import { PeopleFields } from './PeopleFields';
import { Plan } from './Plan';
import { startPlan } from './startPlan';
import type { StartValues } from './startValues';

/** Where the form leads to, as far as there is such a place. */
export interface StartDoors {
  readonly chooseMethod?: ((about: SessionToBe, chosen: (id: string) => void) => void) | undefined;
  readonly showMethod?: ((id: string) => void) | undefined;
}

export interface StartFieldsProps {
  readonly context: Context;
  readonly form: FormState<StartValues>;
}

/** The form that starts a session: what it is about, how, and with whom, with the plan as it will run. */
export function StartFields({ doors, ...props }: StartFieldsProps & { doors: StartDoors }): JSX.Element {
  const { context, form } = props;
  const words = context.texts().session.start;
  const { methods } = context.methodLibrary();
  const method = methods.get(form.values.method);
  const plan = method && startPlan(method, form.values);
  return (
    <>
      <CasusFields {...props} />
      {methods.size === 0 ? (
        <p class="iv-field-error">{words.noMethods}</p>
      ) : (
        <MethodField {...props} doors={doors} />
      )}
      {method?.mode === 'solo' ? (
        <p class="iv-field-hint">{words.solo}</p>
      ) : (
        <PeopleFields {...props} method={method} />
      )}
      {method && plan && <ChoiceFields {...props} method={method} plan={plan} />}
      {plan && <LegendFields {...props} plan={plan} />}
      {plan && <Plan {...props} plan={plan} title={method.title} />}
    </>
  );
}
