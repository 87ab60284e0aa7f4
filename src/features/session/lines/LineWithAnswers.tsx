import type { JSX } from 'preact';

import { isAnswered } from '@/domain/session/cards';
import type { PhaseLine } from '@/domain/session/phaseLines';
import type { LiveProps } from '../writing';
import { LineRow } from './LineRow';
import { shownOfLine, useKept } from './useKept';

/** A line with the answers that stand under it, drawn anew only when one of them shows something else. */
export function LineWithAnswers({ of, ...props }: LiveProps & { readonly of: PhaseLine }): JSX.Element {
  const { line, answers } = of;
  return useKept(shownOfLine(props.session, of), () => (
    <LineRow {...props} line={line} waitsForAnswer={line.kind === 'question' && !isAnswered(of)}>
      {answers.length > 0 && (
        <ul class="iv-lines iv-answers">
          {answers.map((answer) => (
            <LineRow key={answer.id} {...props} line={answer} />
          ))}
        </ul>
      )}
    </LineRow>
  ));
}
