import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import { secondsLeft } from '@/domain/session/phaseClock';
import { phasesOfSession } from '@/domain/session/rounds';
import type { OpenSession, SessionStore } from '../sessionStore';
import type { PanelProps } from './Panel';
import { clockFace } from '../time/timeWords';

/** No session is shown: the sessions that are still open, and the way to start one. */
export function EmptyPanel({ store, doors }: PanelProps): JSX.Element {
  const texts = store.context.texts().session;
  const open = store.open.value;
  return (
    <div class="iv-panel iv-panel-message">
      {open.length > 0 ? (
        <>
          <p class="iv-panel-headline">{texts.panel.running}</p>
          <ul class="iv-open-sessions">
            {open.map((session) => (
              <OpenRow key={session.path} store={store} session={session} />
            ))}
          </ul>
        </>
      ) : (
        <>
          <p class="iv-panel-headline">{texts.panel.empty}</p>
          <p>{texts.panel.emptyHint}</p>
        </>
      )}
      <button class={open.length > 0 ? '' : 'mod-cta'} onClick={doors.start}>
        {texts.commands.start}
      </button>
      <button onClick={doors.openMeeting}>{store.context.texts().opening.command}</button>
      <button onClick={doors.openActions}>{store.context.texts().actions.openActions}</button>
      <SentencesWaiting store={store} doors={doors} />
    </div>
  );
}

/** One quiet line when sentences of one's own wait to be looked back on; never their words. */
function SentencesWaiting({ store, doors: { lookBacks } }: PanelProps): JSX.Element | null {
  const count = lookBacks?.count.value ?? 0;
  if (!lookBacks || count === 0) return null;
  return (
    <button class="iv-link-button" onClick={lookBacks.open}>
      {store.context.texts().lookBack.waiting(count)}
    </button>
  );
}

/** One open session: its name, the phase it stands in and the time that is left there. */
function OpenRow({ store, session }: { store: SessionStore; session: OpenSession }): JSX.Element {
  const { context } = store;
  const words = context.texts().session.panel;
  const { clock, method, phases } = session.properties;
  const known = context.findMethod(method);
  const phase = known && phasesOfSession(known, phases)[clock.phase];
  const left = clockFace(secondsLeft(clock, store.now.value));
  return (
    <li>
      <span>
        {titleOf(session.path)}
        <small>{words.resumeHint(phase?.title ?? method, left)}</small>
      </span>
      <button class="mod-cta" onClick={() => void store.show(session.path)}>
        {words.resume}
      </button>
    </li>
  );
}
