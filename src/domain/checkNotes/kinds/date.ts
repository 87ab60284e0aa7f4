import { dayGuesses, whyNoDay, momentGuesses } from '../dayGuesses';
import { dayIn } from '../../index/links';
import { titleOf } from '../../index/noteChoices';
import type { CheckedVault, MendTools } from '../checkedVault';
import { problem, type Mend, type Problem } from '../problem';
import { inEach, inEachOf, type Steps } from '../steps';
import { changeValue } from '../valueEdit';
import { changeActionDate, wrongActionDates } from './actionDates';
import type { Check } from './check';
import { dated, isMomentProperty, wrongDates } from './dateProperties';

/** Days that no calendar has, and days that are written in another form than notes have. */
export const date: Check = {
  *find(vault) {
    yield* inProperties(vault);
    yield* inActions(vault);
  },
  mends: (one, tools) =>
    [...new Set(guessesFor(one, tools))].map((to) => ({ way: 'set', to, change: changeTo(one, to, tools) })),
};

/** The day in a note's name is the likeliest for the day of the note. */
function guessesFor({ path, place, found }: Problem, { readDay }: MendTools): string[] {
  const inWords = readDay?.(found) ?? [];
  if (place.at === 'property' && isMomentProperty(place.id)) return [...momentGuesses(found), ...inWords];
  const guesses = [...dayGuesses(found), ...inWords.map((moment) => moment.slice(0, 10))];
  const inName = place.at === 'property' && place.id === 'date' ? dayIn(titleOf(path)) : null;
  return inName === null ? guesses : [inName, ...guesses];
}

const inProperties = (vault: CheckedVault): Steps =>
  inEachOf(vault, 'days in properties', dated, (note) =>
    wrongDates(note, vault.reading.names).map(({ id, item, found, leavesOut }) =>
      problem({
        kind: 'date',
        path: note.path,
        place: { at: 'property', id, item },
        found,
        leavesOut,
        detail: whyNoDay(found, isMomentProperty(id)),
      }),
    ),
  );

const inActions = (vault: CheckedVault): Steps =>
  inEach(vault, 'days of actions', vault.index.notes.values(), ({ path, actions }) =>
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
  if (place.at !== 'property') return () => ({ ok: false, refusal: 'line-gone' });
  return (text) => changeValue(text, { ...place, seen: found }, day, vault.reading.names);
}
