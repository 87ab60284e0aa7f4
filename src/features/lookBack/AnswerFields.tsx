import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';
import { Group } from '@/ui/Group';
import { TextField } from '@/ui/TextField';
import { useUniqueId } from '@/ui/useUniqueId';
import type { LookBackRound } from './lookBackRound';
import { saidAnswers } from './roundState';

interface AnswerFieldsProps {
  readonly round: LookBackRound;
  readonly words: Texts['lookBack'];
}

/** Whether it is still true, and what happened since. */
export function AnswerFields({ round, words }: AnswerFieldsProps): JSX.Element {
  const name = useUniqueId();
  const { answer, words: said } = round.draft.value;
  return (
    <>
      <Group class="iv-look-answers" role="radiogroup" label={words.question} labelClass="iv-look-question">
        {saidAnswers.map((one, place) => (
          <label key={one} class="iv-look-answer">
            <input
              type="radio"
              name={name}
              checked={answer === one}
              onChange={() => round.say({ answer: one })}
            />
            {words.answers[one]} <kbd aria-hidden="true">{place + 1}</kbd>
          </label>
        ))}
      </Group>
      <TextField
        label={words.since}
        lines={2}
        grows
        value={said}
        onInput={(typed) => round.say({ words: typed })}
      />
      {round.isUnanswered.value && (
        <p class="iv-field-error" role="alert">
          {words.answerFirst}
        </p>
      )}
    </>
  );
}
