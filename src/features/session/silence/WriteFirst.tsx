import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

import { writingLeft } from '@/domain/session/writeFirst';
import { noteKey } from '@/obsidian/renamedNotes';
import { Icon } from '@/ui/Icon';
import { TimeText } from '../time/TimeText';
import { clockFace } from '../time/timeWords';
import type { LiveProps } from '../writing';
import { goOnWriting } from './goOnWriting';
import { setOver } from './over';
import { useWritingSilence } from './writingSilence';

/** The silence in which everyone writes before anyone speaks. */
export function WriteFirst(live: LiveProps): JSX.Element | null {
  const { store, session } = live;
  const { clock } = session.note.properties;
  if (session.phases[clock.phase]?.writeFirst !== true) return null;
  const key = `${noteKey(store.context.app, session.path)}#${String(clock.phase)}`;
  return <WritingSilence key={key} {...live} />;
}

function WritingSilence(live: LiveProps): JSX.Element {
  const { over } = live.store.context.texts().silence.writeFirst;
  const isSilent = useWritingSilence(live);
  const wasSilent = useRef(false);
  wasSilent.current ||= isSilent;
  return (
    <>
      {isSilent && <Countdown {...live} />}
      <span class="iv-only-read" role="status">
        {!isSilent && wasSilent.current ? over : ''}
      </span>
    </>
  );
}

/** The time left to write, to be read from across a table, and the way to end the silence. */
function Countdown({ store, session }: LiveProps): JSX.Element {
  const words = store.context.texts().silence.writeFirst;
  const { clock } = session.note.properties;
  const isAlone = session.method.mode === 'solo';
  const left = (now: Date): string => clockFace(writingLeft(session.phases[clock.phase], clock, now));
  const end = (event: MouseEvent): void => {
    goOnWriting(event.currentTarget);
    setOver(store, 'writing', session, clock.phase);
  };
  return (
    <section class="iv-write-first">
      <Icon name="pencil" />
      <p class="iv-write-first-words">{words.title}</p>
      <span class="iv-write-first-left" role="timer" aria-live="off">
        <TimeText store={store} say={left} />
      </span>
      <button type="button" onClick={end}>
        {isAlone ? words.goOn : words.talk}
      </button>
    </section>
  );
}
