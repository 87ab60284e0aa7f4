import type { NoteLanguage } from '../notes/noteTypes';
import { outlineOf } from '../text/outline';
import { actionIdAt, fieldsUnder, oneLine } from './fieldsUnder';

/** What helps an action along: a first small step, and a buddy who asks after it, by initials. '' where not given. */
export interface ActionDetails {
  readonly firstStep: string;
  readonly buddy: string;
}

export const noDetails: ActionDetails = { firstStep: '', buddy: '' };

const names = {
  nl: { firstStep: 'eerste-stap', buddy: 'maatje' },
  en: { firstStep: 'first-step', buddy: 'buddy' },
} as const satisfies Record<NoteLanguage, Record<keyof ActionDetails, string>>;

/** The details as lines to nest under an action, each with the indent of a child; none where nothing was given. */
export function formatDetails(details: ActionDetails, language: NoteLanguage): string[] {
  return (['firstStep', 'buddy'] as const).flatMap((detail) => {
    const said = oneLine(details[detail]);
    return said === '' ? [] : [`    - ${names[language][detail]}:: ${said}`];
  });
}

/** The details of the actions in a note by their id; actions without any are left out. */
export function detailsIn(text: string): ReadonlyMap<string, ActionDetails> {
  const found = new Map<string, ActionDetails>();
  const known = Object.values(names).flatMap((one) => Object.values(one));
  if (!known.some((name) => text.toLowerCase().includes(`${name}::`))) return found;
  const { items } = outlineOf(text);
  for (const item of items) {
    const id = actionIdAt(text, item);
    if (id === null || found.has(id)) continue;
    const fields = fieldsUnder(text, item, items);
    const said = (detail: keyof ActionDetails): string =>
      fields.get(names.nl[detail]) ?? fields.get(names.en[detail]) ?? '';
    const details = { firstStep: said('firstStep'), buddy: said('buddy') };
    if (details.firstStep !== '' || details.buddy !== '') found.set(id, details);
  }
  return found;
}
