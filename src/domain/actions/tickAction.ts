import { edit, refuse, type Edit, type TextChange } from '../text/changes';
import { findField, formatField, parseAction, type Action, type TaskFormat } from './actionLine';

/** What an action becomes: a sign between the brackets, and the day on which it was done, or null for an open one. */
export interface ActionState {
  readonly status: string;
  readonly done: string | null;
}

const upToStatus = /^[ \t]*(?:>[ \t]*)*(?:[-+*]|\d+[.)])[ \t]+\[/;
const blockId = /[ \t]*\^iv-x[0-9a-z]{5}[ \t]*$/;

/**
 * Ticks or unticks the line of an action on the text as it is now. `seen` is the action as the user saw it: when its line
 * is gone, says something else by now, or stands there twice, nothing is written. Only the sign and the done day change.
 */
export function setActionState(
  text: string,
  seen: Action,
  { status, done }: ActionState,
  format: TaskFormat,
): Edit {
  const places = linesOfAction(text, seen.id);
  const [place] = places;
  if (!place) return refuse('line-gone');
  if (places.length > 1 || !isSameAction(place.action, seen)) return refuse('line-changed');
  const at = place.from + (upToStatus.exec(place.line)?.[0].length ?? 0);
  const sign = { from: at, to: at + place.action.status.length, insert: status };
  return edit(sign, ...doneChanges(place, done, format));
}

/** The offset at which an action's line begins, or null when it is gone. */
export function offsetOfAction(text: string, id: string): number | null {
  return linesOfAction(text, id)[0]?.from ?? null;
}

/** A line of a note that is an action, without its line break. */
interface Place {
  readonly from: number;
  readonly line: string;
  readonly action: Action;
}

/** The lines that carry the id of an action; more than one after a copy. */
export function linesOfAction(text: string, id: string): Place[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)].filter(([line]) => line.includes(id));
  return lines.flatMap(({ 0: line, index }) => {
    const action = parseAction(line);
    return action?.id === id ? [{ from: index, line, action }] : [];
  });
}

/** Whether an action says what the user saw: its words, owner, due day and sign. */
export const isSameAction = (a: Action, b: Action): boolean =>
  a.text === b.text && a.owner === b.owner && a.due === b.due && a.status === b.status;

function doneChanges({ from, line }: Place, done: string | null, format: TaskFormat): TextChange[] {
  const old = findField(line, 'done');
  const insert = done === null ? '' : formatField('done', done, format);
  const end = line.replace(blockId, '').length;
  const { from: start, to } = old ?? { from: end, to: end };
  return insert === '' && !old ? [] : [{ from: from + start, to: from + to, insert }];
}
