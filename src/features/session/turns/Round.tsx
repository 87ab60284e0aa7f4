import type { JSX } from 'preact';

import { peopleIn } from '@/domain/session/presenters';
import { nextSpeaker, turnsIn, type Turn } from '@/domain/session/turns';
import { linesOfPhase } from '@/domain/session/phaseLines';
import { Group } from '@/ui/Group';
import type { LiveSession } from '../sessionStore';
import type { LiveProps } from '../writing';

/** The turns of the present phase of a session. */
export function turnsNow(session: LiveSession): Turn[] {
  const { clock, ...people } = session.note.properties;
  const lines = linesOfPhase(session.note, clock.phase).map(({ line }) => line.speaker);
  const phase = session.phases[clock.phase];
  return turnsIn(peopleIn(people, phase?.round ?? null), phase?.silent ?? [], lines);
}

/** Everyone by initials: who was heard, who is silent, whose turn it is. A click makes someone the speaker. */
export function Round(props: LiveProps): JSX.Element | null {
  const { store, session } = props;
  const { speaker } = store.writing;
  const words = store.context.texts().session;
  const turns = turnsNow(session);
  if (turns.length === 0) return null;
  const phase = session.phases[session.note.properties.clock.phase];
  const next = phase?.turns === true ? nextSpeaker(turns, speaker.value) : null;
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
        <span class="iv-turn">{next === null ? words.panel.allHeard : words.panel.turn(next)}</span>
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
