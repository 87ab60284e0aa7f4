import type { Kind } from '@/domain/contributions/contribution';
import { newId } from '@/domain/contributions/newId';
import { oneParagraph } from '@/domain/contributions/plainText';
import { addAnswer } from '@/domain/session/lineEdits';
import { undoAdd } from '@/domain/session/undo';
import type { LiveSession, SessionStore } from '../sessionStore';
import { captureLines } from './captureLines';

/** What is typed, as which kind of line, and by whom; an answer names its question. */
export interface Typed {
  readonly kind: Kind;
  readonly speaker: string | null;
  readonly text: string;
  readonly questionId?: string | undefined;
}

/** Writes what is typed to the present phase, or under the question that it answers; gives whether it was written. */
export async function captureLine(store: SessionStore, session: LiveSession, typed: Typed): Promise<boolean> {
  const text = oneParagraph(typed.text);
  if (text === '') return false;
  const { kind, speaker, questionId } = typed;
  if (questionId !== undefined) return captureAnswer(store, session, { ...typed, questionId, text });
  return captureLines(store, session, kind, [{ speaker, text }], (lines) => lines.map(undoAdd));
}

function captureAnswer(
  store: SessionStore,
  session: LiveSession,
  { questionId, text, speaker }: Typed & { readonly questionId: string },
): Promise<boolean> {
  const id = newId('answer', session.note.text, store.context.random);
  const line = { id, kind: 'answer', speaker, text, mark: null, chosen: false } as const;
  return store.change(
    (note) => addAnswer(note, questionId, line),
    () => undoAdd(line),
    session,
  );
}
