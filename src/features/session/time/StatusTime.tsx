import type { JSX } from 'preact';

import { isRunning, secondsLeft } from '@/domain/session/phaseClock';
import { Icon } from '@/ui/Icon';
import { initialsOf } from '../room/initialsOf';
import type { LiveSession, SessionStore } from '../sessionStore';
import { turnNow } from '../turns/turnNow';
import { TimeText } from './TimeText';
import { timeFace } from './timeWords';

interface StatusTimeProps {
  readonly store: SessionStore;
  readonly openPanel: () => void;
}

/**
 * The session in the status bar: which phase, its time, and whose turn it is. Nothing is there while no session is under
 * way, and never a word that somebody said.
 */
export function StatusTime({ store, openPanel }: StatusTimeProps): JSX.Element | null {
  const state = store.state.value;
  if (state.is !== 'live' || state.note.properties.status === 'done') return null;
  const { clock } = state.note.properties;
  const turn = turnNow(state, store.writing.speaker.value);
  return (
    <button type="button" class="iv-status" title={labelOf(store, state, turn)} onClick={openPanel}>
      {clock.phase + 1}/{state.phases.length} · {!isRunning(clock) && <Icon name="pause" />}
      <TimeText store={store} say={(now) => timeFace(secondsLeft(clock, now))} />
      {turn !== null && ` · ${initialsOf(turn)}`}
    </button>
  );
}

function labelOf({ context }: SessionStore, session: LiveSession, turn: string | null): string {
  const { panel } = context.texts().session;
  const { clock } = session.note.properties;
  const place = panel.phaseOf(clock.phase + 1, session.phases.length);
  const parts = [
    session.phases[clock.phase]?.title ?? '',
    isRunning(clock) ? '' : panel.paused,
    turn === null ? '' : panel.turn(initialsOf(turn)),
  ];
  return `${place}: ${parts.filter(Boolean).join(', ')}`;
}
