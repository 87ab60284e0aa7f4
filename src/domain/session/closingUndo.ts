import { applyChanges, edit, refuse, type TextChange } from '../text/changes';
import { finishSession, type Harvest, type NoteContext } from './finishSession';
import type { SessionNote } from './sessionNote';
import type { Undo } from './undo';

/** Opens a finished session again as it was, unless its note has been worked on since. */
export function undoFinish(before: SessionNote, harvest: Harvest, context: NoteContext): Undo {
  const finish = finishSession(before, harvest, context);
  if (!finish.ok) return () => finish;
  const after = applyChanges(before.text, finish.changes);
  const back = reversed(before.text, finish.changes);
  return (note) => (note.text === after ? edit(...back) : refuse('line-changed'));
}

/** The changes that lead back to `text`, on the text as `changes` leave it. */
function reversed(text: string, changes: readonly TextChange[]): TextChange[] {
  let shift = 0;
  return changes
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to, insert }) => {
      const at = from + shift;
      shift += insert.length - (to - from);
      return { from: at, to: at + insert.length, insert: text.slice(from, to) };
    });
}
