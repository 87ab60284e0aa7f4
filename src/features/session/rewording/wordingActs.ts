import type { Contribution } from '@/domain/contributions/contribution';
import { newId } from '@/domain/contributions/newId';
import { presenterNow } from '@/domain/session/cards';
import {
  addChosenWording,
  chooseWording,
  undoAddChosenWording,
  undoChooseWording,
} from '@/domain/session/rewording';
import { placeOf } from '../acts';
import type { LiveSession, SessionStore } from '../sessionStore';

/** Makes a wording the question of this session, or no longer; there is one at most. One undo takes it back. */
export function chooseAsQuestion(store: SessionStore, wording: Contribution): Promise<boolean> {
  return store.change(
    (note) => chooseWording(note, wording),
    (before) => undoChooseWording(before, wording),
  );
}

/** Takes somebody's sentence over as the question, in the words of the presenter; the sentence itself stays. */
export function takeOver(
  store: SessionStore,
  session: LiveSession,
  sentence: Contribution,
): Promise<boolean> {
  const place = placeOf(session, session.note.properties.clock.phase);
  const wording: Contribution = {
    id: newId('rewording', session.note.text, store.context.random),
    kind: 'rewording',
    speaker: presenterNow(session) ?? null,
    text: sentence.text,
    mark: null,
    chosen: true,
  };
  return store.change(
    (note) => addChosenWording(note, place, wording),
    (before) => undoAddChosenWording(before, wording),
    session,
  );
}
