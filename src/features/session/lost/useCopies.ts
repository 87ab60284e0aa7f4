import { useEffect, useState } from 'preact/hooks';

import { notesOfType } from '@/domain/index/vaultIndex';
import { isCopy } from '@/domain/session/conflictCopyLines';
import { copySign, type CopySign } from '@/domain/session/conflictCopyName';
import { parseSessionNote, type SessionNote } from '@/domain/session/sessionNote';
import type { LiveSession, SessionStore } from '../sessionStore';
import type { LiveProps } from '../writing';

/** Another note of the same session: one that sync made, or one that was gone and is back. Null when it can't be read. */
export interface Copy {
  readonly path: string;
  readonly note: SessionNote | null;
  readonly isBack: boolean;
}

interface Candidate {
  readonly path: string;
  readonly sign: CopySign;
  readonly isBack: boolean;
}

/** The copies that lie beside the session's note, read anew with every change in the vault that the index knows of. */
export function useCopies({ store, session }: LiveProps): readonly Copy[] {
  const [copies, setCopies] = useState<readonly Copy[]>([]);
  const index = store.context.index.value;
  const candidates = candidatesFor(store, session.path);
  useEffect(() => {
    let isWanted = true;
    void readCopies(store, session, candidates).then((read) => {
      if (isWanted) setCopies(read);
    });
    return () => {
      isWanted = false;
    };
  }, [index, session.path, store.madeAnewFrom.value]);
  return copies;
}

function candidatesFor({ context, madeAnewFrom }: SessionStore, ofPath: string): Candidate[] {
  if (!context.index.value) return [];
  return notesOfType(context.index.value, 'session').flatMap(({ path }): Candidate[] => {
    const isBack = path === madeAnewFrom.value && path !== ofPath;
    const sign = isBack ? 'sure' : copySign(path, ofPath);
    return sign ? [{ path, sign, isBack }] : [];
  });
}

async function readCopies(
  { context }: SessionStore,
  { note }: LiveSession,
  candidates: readonly Candidate[],
): Promise<Copy[]> {
  const read = candidates.map(async ({ path, sign, isBack }): Promise<Copy[]> => {
    const text = await context.notes.read(path);
    if (text === null) return [];
    const copy = parseSessionNote(text, context.propertyNames());
    if (!copy) return sign === 'sure' ? [{ path, note: null, isBack }] : [];
    return isCopy(sign, note, copy) ? [{ path, note: copy, isBack }] : [];
  });
  return (await Promise.all(read)).flat();
}
