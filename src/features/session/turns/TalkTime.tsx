import type { JSX } from 'preact';

import { peopleHere } from '@/domain/session/handover';
import { secondsTalked, talkingNow } from '@/domain/session/talkTime';
import { Group } from '@/ui/Group';
import type { LiveSession } from '../sessionStore';
import { atNow, TimeText } from '../time/TimeText';
import { clockFace } from '../time/timeWords';
import type { LiveProps } from '../writing';
import { countsTalk, pressPerson } from './talkActs';

/** How long each person has talked. A press starts somebody's time and stops it. A tick changes one text. */
export function TalkTime(props: LiveProps): JSX.Element | null {
  const { store, session } = props;
  const words = store.context.texts().turns.talk;
  if (!countsTalk(store, session)) return null;
  const people = talkersOf(session);
  const { talked, talking } = session.note.properties;
  const isUsed = talking !== null || talked.length > 0;
  return (
    <div class="iv-talk" onKeyDown={talkKeys(people, (person) => void pressPerson(store, person))}>
      <Group class="iv-talkers" label={words.label} labelClass={isUsed ? 'iv-only-read' : 'iv-talk-label'}>
        {people.map((person, at) => (
          <Talker key={person} {...props} person={person} people={people} number={at + 1} />
        ))}
      </Group>
      {!isUsed && <p class="iv-talk-hint">{words.hint}</p>}
    </div>
  );
}

/** Everyone who is there, and whose time runs although they left. */
function talkersOf({ note: { properties } }: LiveSession): string[] {
  const talking = talkingNow(properties)?.person;
  return [...new Set([...peopleHere(properties), ...(talking === undefined ? [] : [talking])])];
}

interface TalkerProps extends LiveProps {
  readonly person: string;
  readonly people: readonly string[];
  /** The number of the key that does the same. */
  readonly number: number;
}

function Talker({ store, session, person, people, number }: TalkerProps): JSX.Element {
  const words = store.context.texts().turns.talk;
  const talk = session.note.properties;
  const seconds = (now: Date, one = person): number => secondsTalked(talk, one, now);
  const share = (now: Date): number => {
    const most = Math.max(1, ...people.map((one) => seconds(now, one)));
    return Math.round((seconds(now) / most) * 100);
  };
  const isTalking = talkingNow(talk)?.person === person;
  return (
    <button
      type="button"
      class="iv-talker"
      aria-pressed={isTalking}
      onClick={() => void pressPerson(store, person)}
    >
      <span class="iv-talk-number" aria-hidden="true">
        {number > 9 ? '' : number}
      </span>
      <span>{person}</span>
      <span class="iv-talk-time">
        <TimeText store={store} say={(now) => clockFace(seconds(now))} />
      </span>
      {isTalking && <span class="iv-only-read">{words.talks}</span>}
      <svg class="iv-talk-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect height="4" width={atNow(store, share)} />
      </svg>
    </button>
  );
}

/** The keys 1 to 9 press a person, known by their place on the keyboard. */
function talkKeys(
  people: readonly string[],
  press: (person: string) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const { code, altKey, ctrlKey, metaKey, shiftKey } = event;
    const number = Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? 0);
    const person = people[number - 1];
    if (person === undefined || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    press(person);
  };
}
