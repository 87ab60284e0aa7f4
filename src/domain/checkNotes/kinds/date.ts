import { dayGuesses, whyNoDay, momentGuesses } from '../dayGuesses';
import { dayIn } from '../../index/links';
import { titleOf } from '../../index/noteChoices';
import { notesToCheck, type CheckedVault, type MendTools } from '../checkedVault';
import { problem, type Mend, type Problem } from '../problem';
import { changeValue } from '../valueEdit';
import { changeActionDate, wrongActionDates } from './actionDates';
import type { Check } from './check';
import { dated, isMomentProperty, wrongDates } from './dateProperties';

/** Days that no calendar has, and days that are written in another form than notes have. */
export const date: Check = {
  find: (vault) => [...inProperties(vault), ...inActions(vault)],
  mends: (one, tools) =>
    [...new Set(guessesFor(one))].map((to) => ({ way: 'set', to, change: changeTo(one, to, tools) })),
};

/** The day in a note's name is the likeliest for the day of the note. */
function guessesFor({ path, place, found }: Problem): string[] {
  if (place.at !== 'property') return dayGuesses(found);
  if (isMomentProperty(place.id)) return momentGuesses(found);
  const inName = place.id === 'date' ? dayIn(titleOf(path)) : null;
  return inName === null ? dayGuesses(found) : [inName, ...dayGuesses(found)];
}

const inProperties = (vault: CheckedVault): Problem[] =>
  notesToCheck(vault, dated).flatMap((note) =>
    wrongDates(note, vault.reading.names).map(({ id, item, found, leavesOut }) =>
      problem({
        kind: 'date',
        path: note.path,
        place: { at: 'property', id, item },
        found,
        leavesOut,
        detail: whyNoDay(found),
      }),
    ),
  );

const inActions = ({ index }: CheckedVault): Problem[] =>
  [...index.notes.values()].flatMap(({ path, actions }) =>
    actions.flatMap((action) =>
      wrongActionDates(action).map(({ found, leavesOut }) =>
        problem({
          kind: 'date',
          path,
          place: { at: 'id', id: action.id, nth: 0 },
          found,
          leavesOut,
          detail: whyNoDay(found),
        }),
      ),
    ),
  );

function changeTo({ place, found }: Problem, day: string, { vault }: MendTools): Mend['change'] {
  if (place.at === 'id') return (text) => changeActionDate(text, place.id, found, day);
  if (place.at === 'line') return () => ({ ok: false, refusal: 'line-gone' });
  return (text) => changeValue(text, { ...place, seen: found }, day, vault.reading.names);
}
