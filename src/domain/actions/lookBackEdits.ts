import type { NoteLanguage } from '../notes/noteTypes';
import { combine, edit, lineBreakOf, refuse, type Edit, type TextChange } from '../text/changes';
import { outlineOf } from '../text/outline';
import type { Action, TaskFormat } from './actionLine';
import { formatLookBack, itemWithId, type LookBack, type Outcome } from './lookBack';
import { nestedUnder } from './lookBackPlace';
import { offsetOfAction, setActionState } from './tickAction';

/** How notes are written: the language of their words, and the format of task fields. */
export interface WritingStyle {
  readonly language: NoteLanguage;
  readonly format: TaskFormat;
}

/** The sign between the brackets that follows from a look-back. */
export const signOf: Readonly<Record<Outcome, string>> = { done: 'x', partly: '/', not: ' ', dropped: '-' };

/**
 * Writes a look-back under its action, after what stands there, and sets the action's sign. `seen` is the action as the
 * user saw it: when it is gone, says something else or stands there twice, nothing is written. A look-back that is there
 * already is not written twice.
 */
export function addLookBack(
  text: string,
  seen: Action,
  lookBack: LookBack,
  { language, format }: WritingStyle,
): Edit {
  if (text.includes(`^${lookBack.id}`)) return edit();
  return combine(
    setActionState(text, seen, stateAfter(seen, lookBack), format),
    lookBackUnder(text, seen, lookBack, language),
  );
}

/** Nests a look-back under its action, after what stands there, whatever the action's sign. */
export function lookBackUnder(
  text: string,
  { id }: Pick<Action, 'id'>,
  lookBack: LookBack,
  language: NoteLanguage,
): Edit {
  const offset = offsetOfAction(text, id);
  if (offset === null) return refuse('line-gone');
  return edit(nestedUnder(text, offset, formatLookBack(lookBack, language)));
}

/** A day of done that was there stays; done today otherwise; what is not done has none. */
function stateAfter({ done }: Action, { outcome, day }: LookBack): Pick<Action, 'status' | 'done'> {
  return { status: signOf[outcome], done: outcome === 'done' ? (done ?? day) : null };
}

/**
 * Takes a look-back away that was just written, and gives its action the sign and day that it had before. Refuses when
 * the action or the look-back has been worked on since.
 */
export function removeLookBack(
  text: string,
  before: Action,
  lookBack: LookBack,
  { language, format }: WritingStyle,
): Edit {
  const now = { ...before, ...stateAfter(before, lookBack) };
  return combine(lookBackRemoval(text, lookBack, language), setActionState(text, now, before, format));
}

/** Takes a look-back away, with what stands under it. Refuses when it has been worked on since. */
export function lookBackRemoval(text: string, lookBack: LookBack, language: NoteLanguage): Edit {
  const block = blockOf(text, lookBack.id);
  if (!block) return refuse('line-gone');
  return block.lines === formatLookBack(lookBack, language) ? edit(block.removal) : refuse('line-changed');
}

function blockOf(text: string, id: string): { lines: string; removal: TextChange } | null {
  const item = itemWithId(text, outlineOf(text).items, id);
  if (!item) return null;
  const lines = text.slice(item.from, item.to).split(/\r?\n/);
  const indent = /^[ \t]*/.exec(lines[0] ?? '')?.[0].length ?? 0;
  const from = item.from - lineBreakOf(text).length;
  return {
    lines: lines.map((line) => line.slice(indent)).join('\n'),
    removal: { from, to: item.to, insert: '' },
  };
}
