import type { JSX } from 'preact';

import { secondsAhead } from '@/domain/session/phaseClock';
import { questionNow } from '@/domain/session/rewording';
import type { Texts } from '@/i18n/texts';
import { IconButton } from '@/ui/IconButton';
import { RoomDoor } from '../room/RoomDoor';
import type { LiveSession, SessionStore } from '../sessionStore';
import type { PanelDoors } from './Panel';
import { TimeText } from '../time/TimeText';

interface HeaderProps {
  readonly store: SessionStore;
  readonly session: LiveSession;
  readonly doors: PanelDoors;
}

/** The method, the phases as a line, whether the session keeps to plan, and its question. */
export function Header({ store, session, doors }: HeaderProps): JSX.Element {
  const words = store.context.texts().session.panel;
  const { clock } = session.note.properties;
  const question = questionNow(session.note);
  return (
    <div class="iv-header">
      <div class="iv-header-line">
        <h2 class="iv-method">{session.method.title}</h2>
        <RoomDoor store={store} />
        <IconButton icon="file-text" label={words.openNote} onClick={() => doors.openNote(session.path)} />
      </div>
      <div class="iv-header-line">
        <PhaseLine session={session} />
        <span class="iv-ahead">
          <TimeText store={store} say={(now) => paceWords(secondsAhead(clock, now), words)} />
        </span>
      </div>
      {question !== null && <p class="iv-question">{question}</p>}
    </div>
  );
}

function paceWords(seconds: number, words: Texts['session']['panel']): string {
  const minutes = Math.trunc(seconds / 60);
  if (minutes === 0) return words.onTime;
  return minutes > 0 ? words.ahead(minutes) : words.behind(-minutes);
}

/** The phases as a line, each as long as it takes. */
function PhaseLine({ session }: { session: LiveSession }): JSX.Element {
  const { phase: current, plan } = session.note.properties.clock;
  return (
    <ol class="iv-phase-line">
      {session.phases.map(({ title }, index) => (
        <li
          key={index}
          class={index < current ? 'is-done' : index === current ? 'is-now' : 'is-later'}
          style={{ '--iv-minutes': String(plan[index] ?? 1) }}
          aria-current={index === current ? 'step' : undefined}
          title={title}
        >
          <span class="iv-only-read">{title}</span>
        </li>
      ))}
    </ol>
  );
}
