import { dayGuesses, isNoSuchDay, momentGuesses } from '../dayGuesses';
import { notesToCheck, type CheckedVault, type MendTools } from '../checkedVault';
import { problem, type Mend, type Problem } from '../problem';
import { changeValue } from '../valueEdit';
import { changeActionDate, wrongActionDates } from './actionDates';
import type { Check } from './check';
import { dated, isMomentProperty, wrongDates } from './dateProperties';

/** Days that no calendar has, and days that are written in another form than notes have. */
export const date: Check = {
  find: (vault) => [...inProperties(vault), ...inActions(vault)],
  mends: (one, tools) => {
    const { place, found } = one;
    const guesses =
      place.at === 'property' && isMomentProperty(place.id) ? momentGuesses(found) : dayGuesses(found);
    return guesses.map((to) => ({ way: 'set' as const, to, change: changeTo(one, to, tools) }));
  },
};

const detailOf = (found: string): 'no-such-day' | 'other-form' =>
  isNoSuchDay(found) ? 'no-such-day' : 'other-form';

const inProperties = (vault: CheckedVault): Problem[] =>
  notesToCheck(vault, dated).flatMap((note) =>
    wrongDates(note, vault.reading.names).map(({ id, item, found, leavesOut }) =>
      problem({
        kind: 'date',
        path: note.path,
        place: { at: 'property', id, item },
        found,
        leavesOut,
        detail: detailOf(found),
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
          detail: detailOf(found),
        }),
      ),
    ),
  );

function changeTo({ place, found }: Problem, day: string, { vault }: MendTools): Mend['change'] {
  if (place.at === 'id') return (text) => changeActionDate(text, place.id, found, day);
  if (place.at === 'line') return () => ({ ok: false, refusal: 'line-gone' });
  return (text) => changeValue(text, { ...place, seen: found }, day, vault.reading.names);
}
