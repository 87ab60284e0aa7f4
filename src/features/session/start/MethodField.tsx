import type { JSX } from 'preact';

import type { Context, SessionToBe } from '@/context';
import type { Method } from '@/domain/methods/method';
import { totalMinutes } from '@/domain/methods/sessionPhases';
import { SelectField, type SelectOption } from '@/ui/SelectField';
import type { StartDoors, StartFieldsProps } from './StartFields';
import { peopleIn, withMethod, type StartValues } from './startValues';

/** How: the method, with the ways to be advised and to look at it first. */
export function MethodField({ context, form, doors }: StartFieldsProps & { doors: StartDoors }): JSX.Element {
  const words = context.texts().session.start;
  const { values, set } = form;
  const choose = (id: string): void => set(withMethod(id));
  const { chooseMethod, showMethod } = doors;
  return (
    <div class="iv-method-field">
      <SelectField
        label={words.method}
        value={values.method}
        options={methodOptions(context, peopleIn(values).length)}
        hint={context.findMethod(values.method)?.fits}
        onChange={choose}
      />
      {(chooseMethod ?? showMethod) && (
        <div class="iv-method-doors">
          {chooseMethod && (
            <button type="button" onClick={() => chooseMethod(sessionToBe(values), choose)}>
              {words.advice}
            </button>
          )}
          {showMethod && (
            <button type="button" onClick={() => showMethod(values.method)}>
              {words.look}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** Methods for groups first, models for one person apart; both in the order of the library. */
function methodOptions(context: Context, people: number): SelectOption[] {
  const words = context.texts().session.start;
  const { methods, own } = context.methodLibrary();
  const option = (method: Method): SelectOption => {
    const marks = [
      own.has(method.id) ? words.own : '',
      method.evidence === 'experimental' ? words.experimental : '',
    ].filter(Boolean);
    const minutes = Math.round(totalMinutes(method, { options: [], people }));
    const group = method.mode === 'solo' ? words.soloMethods : words.groupMethods;
    return { value: method.id, label: words.methodLine(method.title, minutes, marks), group };
  };
  const all = [...methods.values()];
  const ofMode = (mode: Method['mode']): Method[] => all.filter((method) => method.mode === mode);
  return [...ofMode('group'), ...ofMode('solo')].map(option);
}

const sessionToBe = (values: StartValues): SessionToBe => ({
  casus: values.casus || null,
  question: values.question,
  group: values.group || null,
  people: peopleIn(values),
  facilitator: values.facilitator || null,
});
