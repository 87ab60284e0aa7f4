import type { JSX } from 'preact';

import { AfterFinish } from '../finish/AfterFinish';
import type { LiveSession } from '../sessionStore';
import type { PanelProps } from './Panel';

/** A session that is finished: the doors to what comes after it. */
export function Done({ store, doors, session }: PanelProps & { session: LiveSession }): JSX.Element {
  const words = store.context.texts().session.panel;
  return (
    <div class="iv-panel iv-panel-message">
      <p class="iv-panel-headline">{words.done}</p>
      <button class="mod-cta" onClick={() => doors.reflect(session.path)}>
        {words.reflect}
      </button>
      <button onClick={() => doors.openNote(session.path)}>{words.openNote}</button>
      <button onClick={doors.openActions}>{store.context.texts().actions.openActions}</button>
      <button onClick={doors.start}>{words.another}</button>
      <AfterFinish store={store} session={session} />
    </div>
  );
}
