import type { JSX } from 'preact';

import { parseSessionNote } from '@/domain/session/sessionNote';
import { makeAnew } from '../lost/makeAnew';
import type { GoneSession, PanelState, SessionStore } from '../sessionStore';
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
      {state.is === 'gone' ? (
        <LastText store={store} gone={state} />
      ) : (
        <button onClick={() => doors.openNote(state.path)}>{words.openNote}</button>
      )}
    </div>
  );
}

/** What was last read of a note that is gone, for a new note. */
function LastText({ store, gone }: { store: SessionStore; gone: GoneSession }): JSX.Element | null {
  const { context } = store;
  const words = context.texts().lost;
  if (gone.lastText === null) return null;
  const lines = parseSessionNote(gone.lastText, context.propertyNames())?.contributions.length ?? 0;
  return (
    <>
      <p>{words.kept(lines)}</p>
      <button class="mod-cta" onClick={() => void makeAnew(store, gone)}>
        {words.makeAnew}
      </button>
    </>
  );
}
