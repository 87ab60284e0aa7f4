import { applyChanges, type TextChange } from '../text/changes';

/** The lines that a change is about, as they are and as they will be; either may be ''. */
export interface Preview {
  /** The number of the first line, from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What the lines of a text become by some changes, place by place. Changes that lie within one line are one. */
export function previewOf(text: string, changes: readonly TextChange[]): Preview[] {
  return hunksOf(text, changes).map(({ from, before, after }) => ({
    line: text.slice(0, from).split('\n').length,
    before: before.trimEnd(),
    after: after.trimEnd(),
  }));
}

/** Whole lines of a text and what they become. `from` counts in the text as it is. */
export interface Hunk {
  readonly from: number;
  readonly before: string;
  readonly after: string;
}

/** The changes of a text as whole lines; `joins` makes one of those that touch. */
export function hunksOf(text: string, changes: readonly TextChange[], joins = false): Hunk[] {
  const hunks: { from: number; to: number; changes: TextChange[] }[] = [];
  for (const change of [...changes].sort((a, b) => a.from - b.from)) {
    const { from, to } = wholeLines(text, change);
    const last = hunks.at(-1);
    if (last && (from < last.to || (joins && from === last.to))) {
      last.changes.push(change);
      last.to = Math.max(to, last.to);
    } else hunks.push({ from, to, changes: [change] });
  }
  return hunks.map(({ from, to, changes: within }) => {
    const before = text.slice(from, to);
    const moved = within.map((one) => ({ ...one, from: one.from - from, to: one.to - from }));
    return { from, before, after: applyChanges(before, moved) };
  });
}

/** What is put between two lines, or takes whole lines away, is whole already. */
function wholeLines(text: string, { from, to, insert }: TextChange): { from: number; to: number } {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const isWhole = start === from && (to === from ? insert.endsWith('\n') : text[to - 1] === '\n');
  if (isWhole) return { from, to };
  const end = text.indexOf('\n', Math.max(to - 1, from));
  return { from: start, to: end < 0 ? text.length : end + 1 };
}
