import type { JSX } from 'preact';

import { Group } from '@/ui/Group';
import type { LiveProps } from '../writing';
import { turnNow, turnsNow } from './turnNow';

export { turnsNow } from './turnNow';

/** Everyone by initials: who was heard, who is silent, whose turn it is. A click makes someone the speaker. */
export function Round(props: LiveProps): JSX.Element | null {
  const { store, session } = props;
  const { speaker } = store.writing;
  const words = store.context.texts().session;
  const turns = turnsNow(session);
  if (turns.length === 0) return null;
  const phase = session.phases[session.note.properties.clock.phase];
  const now = turnNow(session, speaker.value);
  return (
    <div class="iv-round">
      <Group class="iv-people" label={words.capture.speaker}>
        {turns.map(({ person, lines, isSilent }) => (
          <button
            key={person}
            type="button"
            class={`iv-person${isSilent ? ' is-silent' : ''}${lines > 0 ? ' is-heard' : ''}`}
            aria-pressed={person === speaker.value}
            onClick={() => (speaker.value = person === speaker.value ? null : person)}
          >
            {person} {lines > 0 && <Count lines={lines} words={words.panel.linesOf(lines)} />}
          </button>
        ))}
      </Group>
      {phase?.turns === true && (
        <span class="iv-turn">{now === null ? words.panel.allHeard : words.panel.turn(now)}</span>
      )}
    </div>
  );
}

/** How often someone was heard: a number for the eye, words for a screen reader. */
function Count({ lines, words }: { lines: number; words: string }): JSX.Element {
  return (
    <>
      <span class="iv-count" aria-hidden="true">
        {lines}
      </span>
      <span class="iv-only-read">{words}</span>
    </>
  );
}
