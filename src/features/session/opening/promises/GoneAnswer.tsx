import type { JSX } from 'preact';

import type { OpeningProps } from '../OpeningFields';

/** An answer whose action is no longer there: what was typed can still be read, and thrown away. */
export function GoneAnswer({ context, form, answerKey }: OpeningProps & { answerKey: string }): JSX.Element {
  const words = context.texts().opening.promises;
  const { answers } = form.values;
  const answer = answers[answerKey];
  const said = answer ? [answer.text, answer.effect, answer.learned, answer.remains].filter(Boolean) : [];
  const throwAway = (): void =>
    form.set({ answers: Object.fromEntries(Object.entries(answers).filter(([one]) => one !== answerKey)) });
  return (
    <li class="iv-promise">
      <p class="iv-field-error">{words.gone}</p>
      {said.map((line, at) => (
        <p key={at} class="iv-promise-earlier">
          {line}
        </p>
      ))}
      <button type="button" class="iv-link-button" onClick={throwAway}>
        {words.throwAway}
      </button>
    </li>
  );
}
