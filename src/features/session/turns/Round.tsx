import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import { turnThen } from '@/domain/session/turns';
import { IconButton } from '@/ui/IconButton';
import type { LiveProps } from '../writing';
import { People } from './People';
import { openPeopleMenu } from './peopleMenu';
import { TalkTimeToggle } from './TalkTimeToggle';
import { nextTurn } from './turnActs';
import { goesRound, turnNow, turnsNow } from './turnNow';

export { turnsNow } from './turnNow';

/** Everyone who is there: who was heard, who is silent, who passed, and in a round whose turn it is. */
export function Round(props: LiveProps): JSX.Element | null {
  const { store, session } = props;
  const [isOverSession, setOverSession] = useState(false);
  const words = store.context.texts().turns;
  if (turnsNow(session).length === 0) return null;
  return (
    <div class="iv-round">
      <div class="iv-round-row">
        <People {...props} isOverSession={isOverSession} />
        <span class="iv-round-doors">
          <TalkTimeToggle {...props} />
          <IconButton
            icon="more-horizontal"
            label={words.more}
            onClick={(event) =>
              openPeopleMenu(event, {
                ...props,
                isOverSession,
                countOverSession: () => setOverSession(!isOverSession),
              })
            }
          />
        </span>
      </div>
      {isOverSession && <p class="iv-round-note">{words.overSession}</p>}
      {goesRound(session) && <TurnLine {...props} />}
    </div>
  );
}

/** Whose turn it is, who comes next, who passed; and the way to go on. */
function TurnLine({ store, session }: LiveProps): JSX.Element {
  const { turns: words, session: texts } = store.context.texts();
  const turns = turnsNow(session);
  const now = turnNow(session, store.writing.speaker.value);
  const next = now === null ? null : turnThen(turns, now);
  const passed = turns.filter(({ hasPassed }) => hasPassed).map(({ person }) => person);
  const rest = [next === null ? '' : words.then(next), passed.length === 0 ? '' : words.passedOver(passed)];
  return (
    <p class="iv-turn-line">
      <span class="iv-turn">
        <span class="iv-turn-now">{now === null ? texts.panel.allHeard : texts.panel.turn(now)}</span>
        {rest.filter(Boolean).map((part) => `, ${part}`)}
      </span>
      <IconButton icon="arrow-right" label={words.next} onClick={() => nextTurn(store, session)} />
    </p>
  );
}
