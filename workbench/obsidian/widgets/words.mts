import { getLanguage } from '../core/language.mts';

const en = {
  cancel: 'Cancel',
  clearSearch: 'Clear search',
  close: 'Close',
  menu: 'Menu',
  needsAttention: 'Needs attention',
  noResults: 'No results found.',
  suggestions: 'Suggestions',
};

const nl: typeof en = {
  cancel: 'Annuleren',
  clearSearch: 'Zoekveld leegmaken',
  close: 'Sluiten',
  menu: 'Menu',
  needsAttention: 'Vraagt aandacht',
  noResults: 'Niets gevonden.',
  suggestions: 'Suggesties',
};

/** What widgets say of themselves, in the app's language; everything but Dutch reads English. */
export const words = (): typeof en => (getLanguage() === 'nl' ? nl : en);
