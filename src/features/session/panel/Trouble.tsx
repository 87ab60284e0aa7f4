import type { JSX } from 'preact';

import type { PanelState } from '../sessionStore';
import type { PanelProps } from './Panel';

interface TroubleProps extends PanelProps {
  readonly state: Exclude<PanelState, { is: 'loading' | 'empty' | 'live' }>;
}

/** A session that can't be shown: what happened, what is kept, what to do. */
export function Trouble({ store, doors, state }: TroubleProps): JSX.Element {
  const words = store.context.texts().session.panel;
  const [message, hint] = {
    gone: [words.gone, words.goneHint],
    unreadable: [words.unreadable, words.unreadableHint],
    'no-method': [words.noMethod(state.is === 'no-method' ? state.method : ''), words.noMethodHint],
  }[state.is];
  return (
    <div class="iv-panel iv-panel-message" role="alert">
      <p class="iv-panel-headline">{message}</p>
      <p>{hint}</p>
      {state.is !== 'gone' && <button onClick={() => doors.openNote(state.path)}>{words.openNote}</button>}
    </div>
  );
}
