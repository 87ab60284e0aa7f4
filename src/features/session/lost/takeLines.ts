import type { App } from 'obsidian';

import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { takeOver, undoTakeOver } from '@/domain/session/conflictCopyLines';
import { openNote } from '@/obsidian/openNote';
import { placeOf } from '../acts';
import type { LiveProps } from '../writing';
import type { Copy } from './useCopies';

/** Takes lines that stand only in a copy over into the session's note. The copy stays as it is. */
export async function takeLines(
  { store, session }: LiveProps,
  { note: copy }: Copy,
  lines: readonly PlacedContribution[],
): Promise<boolean> {
  if (copy === null) return false;
  const ids = lines.map(({ id }) => id);
  const place = (index: number): ReturnType<typeof placeOf> => placeOf(session, index);
  return store.change(
    (note) => takeOver(note, copy, ids, place),
    (before) => undoTakeOver(before, copy, ids, place),
    session,
  );
}

/** Opens the session's note, and the copy beside it. */
export async function openBoth(app: App, path: string, copyPath: string): Promise<void> {
  await openNote(app, path);
  await openNote(app, copyPath, { pane: 'split' });
}
