import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';

import type { LiveSession, SessionStore } from '../sessionStore';
import type { PrivateNotes } from '../silence/privateNotes';
import { Done } from './Done';
import { EmptyPanel } from './EmptyPanel';
import { LivePanel } from './LivePanel';
import { Trouble } from './Trouble';

/** Where the panel leads to. */
export interface PanelDoors {
  readonly start: () => void;
  readonly openMeeting: () => void;
  readonly finish: (session: LiveSession) => void;
  /** Takes the end of the session back and goes on writing. */
  readonly reopen: () => void;
  readonly changePhases: (session: LiveSession) => void;
  readonly reflect: (path: string) => void;
  readonly openActions: () => void;
  readonly openNote: (path: string) => void;
  readonly forYourself: PrivateNotes;
  /** Sentences of one's own that wait to be looked back on: how many, and the way to them. */
  readonly lookBacks?: { readonly count: ReadonlySignal<number>; readonly open: () => void } | undefined;
}

export interface PanelProps {
  readonly store: SessionStore;
  readonly doors: PanelDoors;
}

/** The session panel: whatever the session's note says, or what to do when there is none. */
export function Panel({ store, doors }: PanelProps): JSX.Element {
  const state = store.state.value;
  const words = store.context.texts().session.panel;
  switch (state.is) {
    case 'loading':
      return <p class="iv-panel-message">{words.loading}</p>;
    case 'empty':
      return <EmptyPanel store={store} doors={doors} />;
    case 'live':
      return state.note.properties.status === 'done' ? (
        <Done store={store} doors={doors} session={state} />
      ) : (
        <LivePanel store={store} doors={doors} session={state} />
      );
    default:
      return <Trouble store={store} doors={doors} state={state} />;
  }
}
