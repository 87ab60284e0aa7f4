import { useRef } from 'preact/hooks';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import { asEnding, ownPartSteps, type OwnPartStep } from '@/domain/casus/ownPart';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { textsIn } from '@/i18n/texts';
import type { FormState } from '@/ui/FormModal';
import { Group } from '@/ui/Group';
import { TextField } from '@/ui/TextField';
import type { OwnPartValues } from './ownPartForm';
import { toNextStep } from './toNextStep';

interface OwnPartFieldsProps {
  readonly context: Context;
  readonly language: NoteLanguage;
  readonly form: FormState<OwnPartValues>;
}

/** Three sentences to finish, one after the other, and questions made of what was typed. */
export function OwnPartFields({ context, language, form }: OwnPartFieldsProps): JSX.Element {
  const { values, set } = form;
  const words = context.texts().preparation.ownPart;
  const own = textsIn(language).preparation.ownPart;
  const open = ownPartSteps.filter((_, at) => at === 0 || isAnswered(values, ownPartSteps[at - 1]));
  const isDone = ownPartSteps.every((step) => isAnswered(values, step));
  return (
    <div class="iv-own-part" onKeyDown={toNextStep}>
      <p class="iv-preparation-quiet iv-own-part-intro">{words.intro}</p>
      {open.map((step, at) => (
        <TextField
          key={step}
          label={own.starts[step]}
          hint={words.step(at + 1)}
          placeholder={own.examples[step]}
          lines={2}
          grows
          value={values[step]}
          onInput={(typed) => set({ [step]: typed })}
          autofocus={at === 0}
        />
      ))}
      {(isDone || values.question !== '') && <Proposals context={context} language={language} form={form} />}
    </div>
  );
}

const isAnswered = (values: OwnPartValues, step: OwnPartStep | undefined): boolean =>
  step !== undefined && values[step].trim() !== '';

/** Questions of one's own words to choose from, and the field in which one becomes the question. */
function Proposals({ context, language, form: { values, set } }: OwnPartFieldsProps): JSX.Element {
  const words = context.texts().preparation.ownPart;
  const field = useRef<HTMLDivElement>(null);
  const choose = (question: string): void => {
    set({ question });
    field.current?.querySelector('textarea')?.focus();
  };
  return (
    <>
      <Group class="iv-proposals" label={words.proposals.title} labelClass="iv-field-label">
        {proposalsOf(values, language).map((question) => (
          <button
            key={question}
            type="button"
            aria-pressed={values.question === question}
            onClick={() => choose(question)}
          >
            {question}
          </button>
        ))}
      </Group>
      <div class="iv-own-question" ref={field}>
        <TextField
          label={words.question}
          hint={words.questionHint}
          lines={2}
          grows
          value={values.question}
          onInput={(question) => set({ question })}
        />
      </div>
    </>
  );
}

function proposalsOf(values: OwnPartValues, language: NoteLanguage): string[] {
  const { proposals } = textsIn(language).preparation.ownPart;
  const steps = ['noticed', 'able', 'wanted'] as const;
  return steps.flatMap((step) => {
    const ending = asEnding(values[step], step, language);
    return ending === '' ? [] : [proposals[step](ending)];
  });
}
