import type { JSX } from 'preact';

import { lookBackDetails, type LookBackDetail, type Outcome } from '@/domain/actions/lookBack';
import type { Texts } from '@/i18n/texts';
import { TextField } from '@/ui/TextField';
import type { AnswerValues } from './answerValues';

interface AnswerFieldsProps {
  readonly words: Texts['opening']['promises'];
  readonly answer: AnswerValues;
  readonly put: (changed: Partial<AnswerValues>) => void;
}

/** What there is to say of each outcome beside what was done or why not. */
const asked: Readonly<Record<Outcome, readonly LookBackDetail[]>> = {
  done: ['effect', 'learned', 'remains'],
  partly: ['effect', 'learned', 'remains'],
  not: ['remains'],
  dropped: [],
};

/** The questions of a look-back (practice.md 5). What was typed stays in sight, whichever outcome is chosen by then. */
export function AnswerFields({ words, answer, put }: AnswerFieldsProps): JSX.Element {
  const details = lookBackDetails.filter(
    (detail) => asked[answer.outcome].includes(detail) || answer[detail] !== '',
  );
  return (
    <div class="iv-answer">
      <TextField
        label={words.text[answer.outcome]}
        value={answer.text}
        lines={2}
        grows
        onInput={(text) => put({ text })}
      />
      {details.map((detail) => (
        <TextField
          key={detail}
          label={words[detail]}
          value={answer[detail]}
          lines={2}
          grows
          onInput={(text) => put({ [detail]: text })}
        />
      ))}
    </div>
  );
}
