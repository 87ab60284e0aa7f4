import type { JSX } from 'preact';

import { Group } from '@/ui/Group';
import { TextField } from '@/ui/TextField';
import type { FinishFieldsProps } from './FinishFields';

const scale = [1, 2, 3, 4, 5];

/** Five short questions about the process, 1 to 5 (practice.md 2.6), and what to do differently. */
export function Evaluation({ context, form }: FinishFieldsProps): JSX.Element {
  const words = context.texts().session.finish;
  const { evaluation, different } = form.values;
  const answer = (question: number, value: number): void =>
    form.set({
      evaluation: words.questions.map((_, at) => (at === question ? value : (evaluation[at] ?? 0))),
    });
  return (
    <fieldset class="iv-fieldset">
      <legend>{words.evaluation}</legend>
      <p class="iv-field-hint">{words.evaluationHint}</p>
      {words.questions.map((question, at) => (
        <Group
          key={question}
          class="iv-scale"
          role="radiogroup"
          label={question}
          labelClass="iv-scale-question"
        >
          {scale.map((value) => (
            <label key={value} class="iv-scale-value">
              <input
                type="radio"
                name={`iv-evaluation-${String(at)}`}
                checked={evaluation[at] === value}
                onChange={() => answer(at, value)}
              />
              {value}
            </label>
          ))}
        </Group>
      ))}
      <TextField
        label={words.different}
        value={different}
        lines={2}
        onInput={(text) => form.set({ different: text })}
      />
    </fieldset>
  );
}
