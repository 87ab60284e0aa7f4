import type { JSX } from 'preact';

import { writeMinutes } from '@/domain/session/draftMinutes';
import { isRunning } from '@/domain/session/phaseClock';
import { phaseName } from '@/domain/session/phaseHeading';
import type { Texts } from '@/i18n/texts';
import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import { step, togglePause } from '../acts';
import type { LiveSession, SessionStore } from '../sessionStore';
import { MinuteButtons } from '../time/MinuteButtons';
import type { PanelDoors } from './Panel';

interface ControlsProps {
  readonly store: SessionStore;
  readonly session: LiveSession;
  readonly doors: PanelDoors;
}

/** Back, pause, more or less time, next; and what comes next as one line. */
export function Controls(props: ControlsProps): JSX.Element {
  const { store, session, doors } = props;
  const words = store.context.texts().session.panel;
  const { clock } = session.note.properties;
  const runs = isRunning(clock);
  return (
    <div class="iv-controls">
      <div class="iv-buttons">
        <IconButton
          icon="chevron-left"
          label={words.back}
          disabled={clock.phase === 0}
          onClick={() => void step(store, -1)}
        />
        <IconButton
          icon={runs ? 'pause' : 'play'}
          label={runs ? words.pause : words.goOn}
          onClick={() => void togglePause(store)}
        />
        <MinuteButtons store={store} />
        <Forward {...props} />
      </div>
      <p class="iv-up-next">
        {upNext(session, words)}{' '}
        <button type="button" class="iv-link-button" onClick={() => doors.changePhases(session)}>
          {store.context.texts().session.phases.open}
        </button>
      </p>
    </div>
  );
}

function Forward({ store, session, doors }: ControlsProps): JSX.Element {
  const words = store.context.texts().session.panel;
  const isLast = session.note.properties.clock.phase === session.phases.length - 1;
  return isLast ? (
    <button type="button" class="mod-cta iv-forward" onClick={() => doors.finish(session)}>
      {words.finish}
    </button>
  ) : (
    <button type="button" class="mod-cta iv-forward" onClick={() => void step(store, 1)}>
      {words.next} <Icon name="chevron-right" />
    </button>
  );
}

function upNext(session: LiveSession, words: Texts['session']['panel']): string {
  const { phase, plan } = session.note.properties.clock;
  const next = session.phases[phase + 1];
  return next
    ? words.upNext(phaseName(next), writeMinutes(plan[phase + 1] ?? next.minutes))
    : words.lastPhase;
}
