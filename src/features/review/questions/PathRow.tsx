import type { JSX } from 'preact';

import type { QuestionStep } from '@/domain/review/questions/questionPaths';
import { wordDiff } from '@/domain/review/questions/wordDiff';
import { CasusDoor } from './CasusDoor';
import { ChangedWords } from './ChangedWords';
import type { PathProps } from './Paths';
import { StepSource } from './StepSource';

/** A question that changed: its first and its last wording side by side, and what came in between on demand. */
export function PathRow(props: PathProps): JSX.Element | null {
  const { context, path } = props;
  const words = context.texts().reviewQuestions.paths;
  const [first, ...later] = path.steps;
  const last = later.at(-1);
  if (!first || !last) return null;
  const between = later.slice(0, -1);
  const stretches = wordDiff(first.question, last.question);
  return (
    <li class="iv-questions-path">
      <CasusDoor {...props} />
      <div class="iv-questions-sides">
        <div>
          <p class="iv-questions-label">{words.first}</p>
          <ChangedWords words={words} stretches={stretches} side="before" />
          <StepSource {...props} step={first} place="first" />
        </div>
        <div>
          <p class="iv-questions-label">{words.last}</p>
          <ChangedWords words={words} stretches={stretches} side="after" />
          <StepSource {...props} step={last} place="last" />
        </div>
      </div>
      {between.length > 0 && <Between {...props} steps={between} />}
    </li>
  );
}

function Between({ steps, ...props }: PathProps & { steps: readonly QuestionStep[] }): JSX.Element {
  const words = props.context.texts().reviewQuestions.paths;
  return (
    <details class="iv-questions-between">
      <summary>{words.between(steps.length)}</summary>
      <ol>
        {steps.map((step, at) => (
          <li key={at}>
            <q class="iv-questions-words">{step.question}</q>
            <StepSource {...props} step={step} place="between" />
          </li>
        ))}
      </ol>
    </details>
  );
}
