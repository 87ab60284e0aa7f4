import type { Mark } from '@/domain/contributions/contribution';
import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { isRunning } from '@/domain/session/phaseClock';
import { placeOfLine } from '@/domain/session/phaseLines';
import type { SessionNote } from '@/domain/session/sessionNote';

/** What came about between two looks at a session's note, as far as one wants to hear of it. */
export type NoteChange =
  | { readonly is: 'phase' | 'paused' | 'goesOn' }
  | {
      readonly is: 'added' | 'removed' | 'changed' | 'moved' | 'noMark' | 'chosen' | 'notChosen';
      readonly line: PlacedContribution;
    }
  | { readonly is: 'marked'; readonly line: PlacedContribution; readonly mark: Mark };

/** What is different in a note, in the order in which it is said: the phase first, then each line. */
export function changesBetween(before: SessionNote, after: SessionNote): NoteChange[] {
  const [clockBefore, clock] = [before.properties.clock, after.properties.clock];
  if (clockBefore.phase !== clock.phase) return [{ is: 'phase' }];
  const runs = isRunning(clock);
  const time: NoteChange[] = runs === isRunning(clockBefore) ? [] : [{ is: runs ? 'goesOn' : 'paused' }];
  return [...time, ...lineChanges(before, after)];
}

function lineChanges(before: SessionNote, after: SessionNote): NoteChange[] {
  if (before.text === after.text) return [];
  const old = new Map(before.contributions.map((line) => [line.id, line]));
  const now = new Map(after.contributions.map((line) => [line.id, line]));
  const added = [...now.values()].filter(({ id }) => !old.has(id));
  const removed = [...old.values()].filter(({ id }) => !now.has(id));
  const [one, gone] = [added[0], removed[0]];
  const becameOther = added.length === 1 && removed.length === 1 && one && one.text === gone?.text;
  if (becameOther) return [{ is: 'changed', line: one }];
  const stayed = [...now.values()].flatMap((line) => {
    const was = old.get(line.id);
    return was ? lineChange(line, was, () => placeOfLine(before, was) !== placeOfLine(after, line)) : [];
  });
  return [
    ...added.map((line) => ({ is: 'added', line }) as const),
    ...removed.map((line) => ({ is: 'removed', line }) as const),
    ...stayed,
  ];
}

function lineChange(
  line: PlacedContribution,
  was: PlacedContribution,
  hasMoved: () => boolean,
): NoteChange[] {
  if (line.text !== was.text || line.speaker !== was.speaker) return [{ is: 'changed', line }];
  if (line.mark !== was.mark) {
    return [line.mark === null ? { is: 'noMark', line } : { is: 'marked', line, mark: line.mark }];
  }
  if (line.chosen !== was.chosen) return [{ is: line.chosen ? 'chosen' : 'notChosen', line }];
  return hasMoved() ? [{ is: 'moved', line }] : [];
}
