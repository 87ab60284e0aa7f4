import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import { turnThen } from '@/domain/session/turns';
import { IconButton } from '@/ui/IconButton';
import type { LiveProps } from '../writing';
import { People } from './People';
import { openPeopleMenu, type PeopleMenuProps } from './peopleMenu';
import { TalkTimeToggle } from './TalkTimeToggle';
import { nextTurn } from './turnActs';
import { goesRound, turnNow, turnsNow } from './turnNow';

export { turnsNow } from './turnNow';

/** Everyone who is there: who was heard, who is silent, who passed, and in a round whose turn it is. */
export function Round(props: LiveProps): JSX.Element | null {
  const { store, session } = props;
  const [isOverSession, setOverSession] = useState(false);
  if (turnsNow(session).length === 0) return null;
  const toggle = (): void => setOverSession(!isOverSession);
  const doors = <Doors {...props} isOverSession={isOverSession} countOverSession={toggle} />;
  return (
    <div class="iv-round">
      <div class="iv-round-row">
        <People {...props} isOverSession={isOverSession} />
        {!goesRound(session) && doors}
      </div>
      {isOverSession && <p class="iv-round-note">{store.context.texts().turns.overSession}</p>}
      {goesRound(session) && <TurnLine {...props}>{doors}</TurnLine>}
    </div>
  );
}

/** What else there is about the people: talk time, counting otherwise, roles. */
function Doors(props: PeopleMenuProps): JSX.Element {
  return (
    <span class="iv-round-doors">
      <TalkTimeToggle {...props} />
      <IconButton
        icon="more-horizontal"
        label={props.store.context.texts().turns.more}
        onClick={(event) => openPeopleMenu(event, props)}
      />
    </span>
  );
}

/** Whose turn it is, who comes next, who passed; and the way to go on. */
function TurnLine({ store, session, children }: LiveProps & { children: JSX.Element }): JSX.Element {
  const { turns: words, session: texts } = store.context.texts();
  const turns = turnsNow(session);
  const now = turnNow(session, store.writing.speaker.value);
  const next = now === null ? null : turnThen(turns, now);
  const passed = turns.filter(({ hasPassed }) => hasPassed).map(({ person }) => person);
  const rest = [next === null ? '' : words.then(next), passed.length === 0 ? '' : words.passedOver(passed)];
  return (
    <div class="iv-round-row iv-turn-line">
      <p class="iv-turn">
        <span class="iv-turn-now">{now === null ? texts.panel.allHeard : texts.panel.turn(now)}</span>
        {rest.filter(Boolean).map((part) => ` · ${part}`)}
      </p>
      <span class="iv-round-doors">
        <IconButton icon="arrow-right" label={words.next} onClick={() => nextTurn(store, session)} />
        {children}
      </span>
    </div>
  );
}
