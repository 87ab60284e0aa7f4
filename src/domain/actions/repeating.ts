import { newId, type Random } from '../contributions/newId';
import { edit, lineBreakOf, refuse, type Edit, type TextChange } from '../text/changes';
import { outlineOf } from '../text/outline';
import { isOpen, parseAction, type Action } from './actionLine';
import { isSameAction, linesOfAction } from './tickAction';

/** Ticks one task line as the Tasks plugin does: the line as it is now, and the next one beside it when it repeats. */
export type ToggleLine = (line: string) => string;

/** What ticking an action that repeats made: its line before and after, and the next one, whose id is new. */
export interface Repeated {
  readonly before: string;
  readonly after: string;
  readonly next: string;
  readonly nextId: string;
}

/** Whether an action repeats, in either format of the Tasks plugin. */
export const repeats = ({ text }: Pick<Action, 'text'>): boolean => /🔁|[[(]repeat::/u.test(text);

/**
 * What the Tasks plugin makes of the line of an action that repeats. The next one gets an id of its own, so that it is an
 * action as well. Null when what it gives is not this action ticked with one open line beside it.
 */
export function repeatLine(line: string, toggle: ToggleLine, text: string, random: Random): Repeated | null {
  const seen = parseAction(line);
  const lines = toggledLines(line, toggle);
  const after = lines.find((one) => parseAction(one)?.id === seen?.id)?.trimEnd();
  const next = lines.find((one) => one.trimEnd() !== after)?.trimEnd();
  if (!seen || lines.length !== 2 || after === undefined || next === undefined) return null;
  const nextId = newId('action', text, random);
  const withId = `${next} ^${nextId}`;
  const isTicked = !isOpen({ status: parseAction(after)?.status ?? ' ' });
  const nextAction = parseAction(withId);
  if (!isTicked || !nextAction || !isOpen(nextAction)) return null;
  return { before: line, after, next: withId, nextId };
}

/** Someone whose boxes pass through a sign of being under way ticks twice. */
function toggledLines(line: string, toggle: ToggleLine): string[] {
  const once = toggle(line).split(/\r?\n/);
  const [only = '', ...more] = once;
  const isUnderWay =
    more.length === 0 && parseAction(only)?.status === '/' && parseAction(line)?.status === ' ';
  return isUnderWay ? toggle(only).split(/\r?\n/) : once;
}

/**
 * Ticks the line of an action and puts the next one above it, so that what stands under it stays under it. Nothing is
 * changed and `repeated` is null where no next one is made.
 */
export function tickRepeating(
  text: string,
  seen: Action,
  toggle: ToggleLine,
  random: Random,
): { readonly edit: Edit; readonly repeated: Repeated | null } {
  const [place, ...more] = linesOfAction(text, seen.id);
  if (!place) return { edit: refuse('line-gone'), repeated: null };
  const isOther = more.length > 0 || !isSameAction(place.action, seen);
  if (isOther) return { edit: refuse('line-changed'), repeated: null };
  const line = place.line.trimEnd();
  const repeated = repeatLine(line, toggle, text, random);
  if (!repeated) return { edit: edit(), repeated: null };
  const insert = `${repeated.next}${lineBreakOf(text)}${repeated.after}`;
  return { edit: edit({ from: place.from, to: place.from + line.length, insert }), repeated };
}

/** Puts an action back as it was and takes the next one away. Refuses when either has been worked on since. */
export function untickRepeating(text: string, { before, after, next, nextId }: Repeated): Edit {
  const id = parseAction(after)?.id ?? '';
  const [ticked, made] = [linesOfAction(text, id)[0], linesOfAction(text, nextId)[0]];
  if (!ticked || !made) return refuse('line-gone');
  if (ticked.line.trimEnd() !== after || made.line.trimEnd() !== next || hasChildren(text, made.from))
    return refuse('line-changed');
  const back: TextChange = { from: ticked.from, to: ticked.from + after.length, insert: before };
  return edit(removalOf(text, made), back);
}

function removalOf(text: string, { from, line }: { from: number; line: string }): TextChange {
  const end = text.indexOf('\n', from + line.length);
  return { from, to: end < 0 ? text.length : end + 1, insert: '' };
}

function hasChildren(text: string, offset: number): boolean {
  const item = outlineOf(text).items.find(({ from }) => from === offset);
  return item !== undefined && item.to > item.ownTo;
}
