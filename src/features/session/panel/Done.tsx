import type { JSX } from 'preact';

import { AfterFinish } from '../finish/AfterFinish';
import { KeepMix } from '../observer/KeepMix';
import { MixOfQuestions } from '../observer/MixOfQuestions';
import { questionsToMix } from '../observer/mixOfSession';
import type { LiveSession } from '../sessionStore';
import type { LiveProps } from '../writing';
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
      <AfterFinish store={store} session={session} onReopen={doors.reopen} />
      <QuestionsAsked store={store} session={session} />
    </div>
  );
}

/** The mix of the session's questions, for who wants to look back on them. */
function QuestionsAsked({ store, session }: LiveProps): JSX.Element | null {
  const { context } = store;
  const words = context.texts().coach.mix;
  const count = questionsToMix(context, session);
  if (count === 0 || session.method.mode === 'solo') return null;
  return (
    <details class="iv-fold">
      <summary>
        {words.title}: {words.count(count)}
      </summary>
      <MixOfQuestions context={context} session={session} />
      <KeepMix store={store} session={session} />
    </details>
  );
}
