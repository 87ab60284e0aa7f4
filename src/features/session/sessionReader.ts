import type { Context } from '@/context';
import { parseSessionNote, type SessionNote } from '@/domain/session/sessionNote';

/**
 * Reads session notes. The text that was read last is not read again: a change is computed on what the panel shows
 * already, and what follows from it is asked for several times. Of another text only what differs is read.
 */
export function createSessionReader({ propertyNames }: Context): (text: string) => SessionNote | null {
  let last: { readonly text: string; readonly named: string; readonly note: SessionNote | null } | null =
    null;
  return (text) => {
    const names = propertyNames();
    const named = JSON.stringify(names);
    if (last?.text !== text || last.named !== named) {
      last = { text, named, note: parseSessionNote(text, names, last?.note) };
    }
    return last.note;
  };
}
