import { pressTalking, stopTalking } from '@/domain/session/talkTime';
import { setTalkTime, undoTalkTime, type TalkChange } from '@/domain/session/talkTimeEdit';
import type { LiveSession, SessionStore } from '../sessionStore';

/** Starts somebody's talk time, or stops it when it runs. One undo takes it back. */
export function pressPerson(store: SessionStore, person: string): Promise<boolean> {
  const now = store.context.clock.now();
  return changeTalk(store, (talk) => pressTalking(talk, person, now));
}

/** Whether talk time is counted: someone asked for it, or somebody's time runs. */
export const countsTalk = ({ writing }: SessionStore, { note }: LiveSession): boolean =>
  writing.countsTalk.value || note.properties.talking !== null;

/** Shows the counting of talk time, or hides it; hiding stops whoever's time runs. */
export async function toggleTalkTime(store: SessionStore, session: LiveSession): Promise<void> {
  const counts = countsTalk(store, session);
  const now = store.context.clock.now();
  const runs = session.note.properties.talking !== null;
  if (runs && !(await changeTalk(store, (talk) => stopTalking(talk, now)))) return;
  store.writing.countsTalk.value = !counts;
}

function changeTalk(store: SessionStore, change: TalkChange): Promise<boolean> {
  const names = store.context.propertyNames();
  return store.change(
    (note) => setTalkTime(note, change, names),
    (before) => undoTalkTime(before, change, names),
  );
}
