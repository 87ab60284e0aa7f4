import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';

import type { SessionStore } from '../sessionStore';
import { roomShown, type RoomShown } from './roomShown';
import { RoomScreen } from './RoomScreen';

interface RoomProps {
  readonly store: SessionStore;
  /** The present moment, as the room's own window sees it. */
  readonly now: ReadonlySignal<Date>;
}

/** The session of the panel as a room may see it, or one calm line when there is none. */
export function Room({ store, now }: RoomProps): JSX.Element {
  const texts = store.context.texts();
  const shown = shownNow(store);
  if (shown) return <RoomScreen shown={shown} texts={texts} now={now} />;
  const isDone = isFinished(store);
  return (
    <div class="iv-room iv-room-quiet">
      <p class="iv-room-message">{isDone ? texts.room.done : texts.room.none}</p>
      {!isDone && <p class="iv-room-next">{texts.room.noneHint}</p>}
    </div>
  );
}

function shownNow(store: SessionStore): RoomShown | null {
  const state = store.state.value;
  if (state.is !== 'live' || isFinished(store)) return null;
  return roomShown(state, store.writing.speaker.value, store.context.texts());
}

function isFinished({ state }: SessionStore): boolean {
  return state.value.is === 'live' && state.value.note.properties.status === 'done';
}
