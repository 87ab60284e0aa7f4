import { applyChanges, edit, refuse, type Edit, type TextChange } from '../text/changes';
import { hunksOf } from './preview';

/** What was written in a note, to find it again and put back what stood there: each place with the line before it. */
export interface WrittenMend {
  readonly places: readonly { readonly at: number; readonly now: string; readonly before: string }[];
}

/** What is needed to take changes of a text back. */
export function writtenBy(text: string, changes: readonly TextChange[]): WrittenMend {
  const after = applyChanges(text, changes);
  let moved = 0;
  const places = hunksOf(text, changes, true).map(({ from, before, after: now }) => {
    const start = lineBefore(text, from);
    const context = text.slice(start, from);
    const at = start + moved;
    moved += now.length - before.length;
    return { at, now: context + now, before: context + before };
  });
  return { places: places.filter(({ at, now }) => after.startsWith(now, at)) };
}

const lineBefore = (text: string, from: number): number =>
  from === 0 ? 0 : text.lastIndexOf('\n', from - 2) + 1;

/** Takes a mend back, byte for byte, where it stands by now. Refuses when what was written is no longer there, or twice. */
export function takeBack(text: string, { places }: WrittenMend): Edit {
  const changes: TextChange[] = [];
  for (const { at, now, before } of places) {
    const from = text.startsWith(now, at) ? at : onlyPlace(text, now);
    if (from === null) return refuse('properties-changed');
    changes.push(smallest(from, now, before));
  }
  return changes.length === 0 ? refuse('properties-changed') : edit(...changes);
}

function onlyPlace(text: string, part: string): number | null {
  const first = text.indexOf(part);
  return first < 0 || text.includes(part, first + 1) ? null : first;
}

/** Only what differs changes, so that a cursor in the same lines stays where it is. */
function smallest(from: number, now: string, before: string): TextChange {
  let start = 0;
  while (start < now.length && now[start] === before[start]) start += 1;
  let end = 0;
  const most = Math.min(now.length, before.length) - start;
  while (end < most && now.at(-1 - end) === before.at(-1 - end)) end += 1;
  return {
    from: from + start,
    to: from + now.length - end,
    insert: before.slice(start, before.length - end),
  };
}
