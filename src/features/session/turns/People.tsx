import type { JSX } from 'preact';

import type { Turn } from '@/domain/session/turns';
import type { Texts } from '@/i18n/texts';
import { Group } from '@/ui/Group';
import type { LiveProps } from '../writing';
import { turnNow, turnsNow, turnsOverSession } from './turnNow';

interface PeopleProps extends LiveProps {
  /** Whether the numbers count the whole session, and not the present phase only. */
  readonly isOverSession: boolean;
}

/** Everyone who is there, by initials. A click makes someone the speaker, and a second one takes that back. */
export function People({ store, session, isOverSession }: PeopleProps): JSX.Element {
  const { speaker } = store.writing;
  const texts = store.context.texts();
  const turns = turnsNow(session);
  const now = turnNow(session, speaker.value);
  const counted = isOverSession ? turnsOverSession(session) : turns;
  return (
    <Group class="iv-people" label={texts.session.capture.speaker}>
      {turns.map(({ person, ...turn }, at) => (
        <button
          key={person}
          type="button"
          class={classesOf(turn, person === now)}
          aria-pressed={person === speaker.value}
          onClick={() => (speaker.value = person === speaker.value ? null : person)}
        >
          {person}{' '}
          <Sign
            turn={{ ...turn, person, lines: counted[at]?.lines ?? 0 }}
            isNow={person === now}
            texts={texts}
          />
        </button>
      ))}
    </Group>
  );
}

function classesOf({ isSilent, lines }: Omit<Turn, 'person'>, isNow: boolean): string {
  const states = [isSilent && 'is-silent', lines > 0 && 'is-heard', isNow && 'is-turn'];
  return ['iv-person', ...states.filter((one) => one !== false)].join(' ');
}

interface SignProps {
  readonly turn: Turn;
  readonly isNow: boolean;
  readonly texts: Texts;
}

/** How often someone was heard, or that they passed or were not heard yet: a sign for the eye, words for the ear. */
function Sign({ turn, isNow, texts: { session, turns } }: SignProps): JSX.Element {
  const { lines, isSilent, hasPassed } = turn;
  const [sign, words] =
    lines > 0
      ? [String(lines), session.panel.linesOf(lines)]
      : hasPassed
        ? ['–', turns.passed]
        : isSilent
          ? ['', turns.silent]
          : ['○', turns.notHeard];
  return (
    <>
      <span class="iv-count" aria-hidden="true">
        {sign}
      </span>
      <span class="iv-only-read">{isNow ? `${turns.atTurn}, ${words}` : words}</span>
    </>
  );
}
