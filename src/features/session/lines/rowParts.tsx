import type { JSX } from 'preact';

import { chosenSign, markSigns, type Mark } from '@/domain/contributions/contribution';
import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { markObstacle } from '@/domain/session/cards';
import { isParked } from '@/domain/session/parkedAdvice';
import { phaseNow } from '@/domain/session/phaseLines';
import { Group } from '@/ui/Group';
import { Icon } from '@/ui/Icon';
import { focusCapture } from '../capture/focusCapture';
import { markQuestion } from '../cards/markQuestion';
import { startAnswer } from '../cards/startAnswer';
import { chooseAsQuestion } from '../rewording/wordingActs';
import type { LiveProps } from '../writing';
import { legendNow } from './legendNow';

interface RowProps extends LiveProps {
  readonly line: PlacedContribution;
}

/** The mark of a question; where the presenter may give one, three buttons. */
export function Marks({ store, session, line }: RowProps): JSX.Element | null {
  const words = store.context.texts().session.line;
  const legend = legendNow(session);
  const marks = Object.keys(markSigns) as Mark[];
  if (markObstacle(session, line) !== null) {
    return line.mark && <Sign sign={markSigns[line.mark]} label={words.marks[line.mark]} />;
  }
  return (
    <Group class="iv-marks" label={words.mark}>
      {marks.map((sign) => (
        <button
          key={sign}
          type="button"
          class="iv-mark clickable-icon"
          aria-label={legend ? words.markMeans(words.marks[sign], legend[sign]) : words.marks[sign]}
          aria-pressed={line.mark === sign}
          onClick={() => void markQuestion(store, session, line, sign)}
        >
          {markSigns[sign]}
        </button>
      ))}
    </Group>
  );
}

/** The star of a chosen line; a wording can be made the question with it. */
export function Star({ store, session, line }: RowProps): JSX.Element | null {
  const words = store.context.texts();
  const chooses = line.kind === 'rewording' && phaseNow(session)?.rewords === true;
  if (!chooses) return line.chosen ? <Sign sign={chosenSign} label={words.session.line.chosen} /> : null;
  return (
    <button
      type="button"
      class="iv-choose-wording clickable-icon"
      aria-label={words.cards.wording.choose}
      aria-pressed={line.chosen}
      onClick={() => void chooseAsQuestion(store, line)}
    >
      {chosenSign}
    </button>
  );
}

/** Says of advice that it waits for the phase in which it may be given. */
export function ParkedSign({ store, session, line }: RowProps): JSX.Element | null {
  if (!isParked(session, line)) return null;
  return <span class="iv-line-sign">{store.context.texts().cards.parking.sign}</span>;
}

/** Starts an answer to a question that has none yet, in a phase that writes answers down. */
export function AnswerButton({ store, session, line }: RowProps): JSX.Element | null {
  const phase = phaseNow(session);
  if (line.kind !== 'question' || phase?.captures.includes('answer') !== true) return null;
  return (
    <button
      type="button"
      class="clickable-icon iv-icon-button iv-answer-this"
      aria-label={store.context.texts().cards.answerThis(line.text)}
      onClick={(event) => {
        startAnswer(store, session, line.id);
        focusCapture(event.currentTarget);
      }}
    >
      <Icon name="reply" />
    </button>
  );
}

function Sign({ sign, label }: { sign: string; label: string }): JSX.Element {
  return (
    <span class="iv-sign">
      <span aria-hidden="true">{sign}</span>
      <span class="iv-only-read">{label}</span>
    </span>
  );
}
