import type { PropertyNames } from '../notes/propertyNames';
import { applyChanges, combine, edit, refuse, type TextChange } from '../text/changes';
import { bodyStart } from '../text/frontmatterRange';
import { changePhases, phaseProperties, type NextPlace, type PhasesChange } from './changePhases';
import { mayBecome } from './freePhases';
import { headingChanges } from './headingChanges';
import type { SessionNote } from './sessionNote';
import type { Undo } from './undo';

/**
 * Takes a change of phases back, computed before it: exactly, while the note's body is as the change left it; else as a
 * change in the other direction, which refuses when a phase that would go has begun by then.
 */
export function undoPhases(noteBefore: SessionNote, change: PhasesChange, names: PropertyNames): Undo {
  const changes = headingChanges(noteBefore, change);
  const left = bodyOf(applyChanges(noteBefore.text, changes));
  const inverse = inverseOf(noteBefore.text, changes);
  return (note) => {
    const back = backFrom(note, noteBefore, change);
    if (bodyOf(note.text) !== left) return changePhases(note, back, names);
    if (!mayBecome(note, back)) return refuse('phases-changed');
    const by = bodyStart(note.text) - bodyStart(noteBefore.text);
    const exact = inverse.map((one) => ({ ...one, from: one.from + by, to: one.to + by }));
    return combine(phaseProperties(note, back, names), edit(...exact));
  };
}

const bodyOf = (text: string): string => text.slice(bodyStart(text));

/** The changes that bring a changed text back to what it was; they speak of the changed text. */
function inverseOf(text: string, changes: readonly TextChange[]): TextChange[] {
  let moved = 0;
  return [...changes]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, insert }) => {
      const at = from + moved;
      moved += insert.length - (to - from);
      return { from: at, to: at + insert.length, insert: text.slice(from, to) };
    });
}

/** The way back from a change. Minutes that the change left alone are as they are by now. */
function backFrom(
  note: SessionNote,
  { properties }: SessionNote,
  { before, next }: PhasesChange,
): PhasesChange {
  const planBefore = properties.clock.plan;
  const places = before.map((phase, place): NextPlace => {
    const was = next.findIndex((one) => one.was === place);
    const minutes = planBefore[place] ?? phase.minutes;
    const isUntouched = next[was]?.minutes === minutes;
    return {
      was: was < 0 ? null : was,
      phase,
      minutes: isUntouched ? (note.properties.clock.plan[was] ?? minutes) : minutes,
    };
  });
  const numbers = properties.phases.length > 0 ? properties.phases : null;
  return { before: next.map(({ phase }) => phase), next: places, numbers };
}
