import type { JSX } from 'preact';

import { isAnswered, presenterNow } from '@/domain/session/cards';
import { phaseNow, type PhaseLine } from '@/domain/session/phaseLines';
import type { LiveProps } from '../writing';

interface WorkLabelProps extends LiveProps {
  readonly questions: readonly PhaseLine[];
}

/** What happens with the questions that were asked before, and how many have been dealt with. */
export function WorkLabel({ store, session, questions }: WorkLabelProps): JSX.Element {
  const texts = store.context.texts();
  const marks = phaseNow(session)?.marks === true;
  const isDone = marks ? ({ line }: PhaseLine): boolean => line.mark !== null : isAnswered;
  const words = marks ? texts.cards.marked : texts.cards.answered;
  return (
    <>
      <h4 class="iv-lines-label iv-work-label">
        {texts.session.panel.toWorkOn}
        <span class="iv-work-count">{words(questions.filter(isDone).length, questions.length)}</span>
      </h4>
      {marks && <MarksBy store={store} session={session} />}
    </>
  );
}

/** Says that the marks are the presenter's to give. */
export function MarksBy({ store, session }: LiveProps): JSX.Element {
  const words = store.context.texts().cards;
  const presenter = presenterNow(session);
  return (
    <p class="iv-marks-by">{presenter === undefined ? words.marksByPresenter : words.marksBy(presenter)}</p>
  );
}
