import type { Random } from '../contributions/newId';
import { combine, edit, type Edit } from '../text/changes';
import { isOpen, type Action } from './actionLine';
import type { LookBack } from './lookBack';
import {
  addLookBack,
  lookBackRemoval,
  lookBackUnder,
  removeLookBack,
  type WritingStyle,
} from './lookBackEdits';
import { repeats, tickRepeating, untickRepeating, type Repeated, type ToggleLine } from './repeating';
import { setActionState } from './tickAction';

/** How an action is ticked: what makes the next one of an action that repeats, or null where nothing does. */
export interface Completing extends WritingStyle {
  readonly toggle: ToggleLine | null;
  readonly random: Random;
}

/** A change, and what it made of an action that repeats; null when it does not repeat or no next one was made. */
export interface Completed {
  readonly edit: Edit;
  readonly repeated: Repeated | null;
}

/** Ticks an open action as done on an ISO day. One that repeats is ticked by the Tasks plugin, which makes the next. */
export function completeAction(text: string, seen: Action, day: string, how: Completing): Completed {
  const next = nextOf(text, seen, how);
  if (next) return next;
  return { edit: setActionState(text, seen, { status: 'x', done: day }, how.format), repeated: null };
}

/** Writes a look-back under its action and sets its sign; done makes the next one of an action that repeats. */
export function answerAction(text: string, seen: Action, lookBack: LookBack, how: Completing): Completed {
  if (text.includes(`^${lookBack.id}`)) return { edit: edit(), repeated: null };
  const next = lookBack.outcome === 'done' ? nextOf(text, seen, how) : null;
  if (!next) return { edit: addLookBack(text, seen, lookBack, how), repeated: null };
  return { ...next, edit: combine(next.edit, lookBackUnder(text, seen, lookBack, how.language)) };
}

/** Takes an answer back: the look-back, the action's sign, and the next one where it was made. */
export function takeAnswerBack(
  text: string,
  before: Action,
  { lookBack, repeated }: { readonly lookBack: LookBack; readonly repeated: Repeated | null },
  style: WritingStyle,
): Edit {
  if (!repeated) return removeLookBack(text, before, lookBack, style);
  return combine(lookBackRemoval(text, lookBack, style.language), untickRepeating(text, repeated));
}

/** What comes of an open action that repeats; null when it does not, or when nothing makes a next one. */
function nextOf(text: string, seen: Action, { toggle, random }: Completing): Completed | null {
  if (!toggle || !isOpen(seen) || !repeats(seen)) return null;
  const ticked = tickRepeating(text, seen, toggle, random);
  return ticked.edit.ok && !ticked.repeated ? null : ticked;
}
