import type { JSX } from 'preact';

import type { Method, MethodChoice } from '@/domain/methods/method';
import { optionsIn } from '@/domain/methods/variants';
import { ChoiceField } from '@/ui/ChoiceField';
import type { StartFieldsProps } from './StartFields';
import type { StartPlan } from './startPlan';

interface ChoiceFieldsProps extends StartFieldsProps {
  readonly method: Method;
  readonly plan: StartPlan;
}

/** The variants that a method offers. What the group settles on the way is only told here. */
export function ChoiceFields({ context, form, method, plan }: ChoiceFieldsProps): JSX.Element {
  const words = context.texts().session.start;
  const chosen = optionsIn(method, form.values.options);
  const choose = (choice: MethodChoice, option: string): void => {
    const others = chosen.filter((one) => !choice.options.includes(one));
    form.set({ options: [...others, option], legend: null });
  };
  return (
    <>
      {method.choices.map((choice) => {
        const settles = plan.phases.find((phase) => phase.settles === choice.question);
        if (settles)
          return (
            <p key={choice.question} class="iv-field-hint">
              {words.settledLater(choice.question, settles.title)}
            </p>
          );
        return (
          <ChoiceField
            key={choice.question}
            choice={choice}
            chosen={chosen.find((option) => choice.options.includes(option)) ?? null}
            choose={(option) => choose(choice, option)}
          />
        );
      })}
    </>
  );
}
