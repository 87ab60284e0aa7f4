import type { JSX } from 'preact';

import { Group } from '@/ui/Group';
import { TextField } from '@/ui/TextField';
import type { FinishFieldsProps } from './FinishFields';
import { Part } from './Part';
import { PastAnswers } from './PastAnswers';

const scale = [1, 2, 3, 4, 5];

/** Five short questions about the process, 1 to 5 (practice.md 2.6), and what to do differently. */
export function Evaluation(props: FinishFieldsProps): JSX.Element {
  const { context, form } = props;
  const words = context.texts().session.finish;
  const { evaluation, different } = form.values;
  const answered = evaluation.filter((answer) => answer > 0).length;
  const said = answered > 0 ? context.texts().closing.answered(answered, words.questions.length) : '';
  return (
    <Part title={words.evaluation} said={said} startsOpen={answered > 0 || different !== ''}>
      <p class="iv-field-hint">{words.evaluationHint}</p>
      {words.questions.map((question, at) => (
        <Question key={question} {...props} question={question} at={at} />
      ))}
      <PastAnswers {...props} />
      <TextField
        label={words.different}
        value={different}
        lines={2}
        onInput={(text) => form.set({ different: text })}
      />
    </Part>
  );
}

function Question({
  context,
  form,
  question,
  at,
}: FinishFieldsProps & { question: string; at: number }): JSX.Element {
  const { questions } = context.texts().session.finish;
  const { evaluation } = form.values;
  const answer = (value: number): void =>
    form.set({ evaluation: questions.map((_, one) => (one === at ? value : (evaluation[one] ?? 0))) });
  return (
    <Group class="iv-scale" role="radiogroup" label={question} labelClass="iv-scale-question">
      {scale.map((value) => (
        <label key={value} class="iv-scale-value">
          <input
            type="radio"
            name={`iv-evaluation-${String(at)}`}
            checked={evaluation[at] === value}
            onChange={() => answer(value)}
          />
          {value}
        </label>
      ))}
    </Group>
  );
}
