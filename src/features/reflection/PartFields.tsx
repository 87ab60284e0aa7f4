import type { JSX } from 'preact';

import type { Context } from '@/context';
import { partsAsked, type ReflectionPart } from '@/domain/reflection/reflectionHeadings';
import { DueField } from '@/ui/DueField';
import { meetingFor } from '@/ui/dueWords';
import type { FormState } from '@/ui/FormModal';
import { TextField } from '@/ui/TextField';
import type { ReflectionValues } from './reflectionValues';

interface PartFieldsProps {
  readonly context: Context;
  readonly form: FormState<ReflectionValues>;
}

/** The questions of a reflection in the order in which one thinks; the short one's are few, the longer one's grow. */
export function PartFields({ context, form }: PartFieldsProps): JSX.Element {
  const { length } = form.values;
  const asked = partsAsked[length];
  return (
    <>
      {asked.map((part) =>
        part === 'plan' ? (
          <PlanFields key={part} context={context} form={form} />
        ) : (
          <PartField key={part} part={part} context={context} form={form} isFirst={part === asked[0]} />
        ),
      )}
    </>
  );
}

interface PartFieldProps extends PartFieldsProps {
  readonly part: Exclude<ReflectionPart, 'plan'>;
  readonly isFirst: boolean;
}

const shortLines: Partial<Record<ReflectionPart, number>> = { takeAlong: 3 };

function PartField({ part, context, form: { values, set }, isFirst }: PartFieldProps): JSX.Element {
  const words = context.texts().reflection;
  return (
    <TextField
      label={words[part]}
      hint={part === 'insight' ? words.insightHint : undefined}
      lines={shortLines[part] ?? 2}
      grows={values.length === 'longer'}
      value={values[part]}
      onInput={(typed) => set({ [part]: typed })}
      {...(isFirst ? { autofocus: true } : {})}
    />
  );
}

/** What one will do and by when, which becomes an action. */
function PlanFields({ context, form: { values, set } }: PartFieldsProps): JSX.Element {
  const words = context.texts().reflection;
  return (
    <>
      <TextField
        label={words.plan}
        hint={words.planHint}
        value={values.plan}
        onInput={(plan) => set({ plan })}
      />
      <DueField
        context={context}
        label={words.due}
        value={values.due}
        meeting={meetingFor(context, [values.about])}
        onInput={(due) => set({ due })}
      />
    </>
  );
}
