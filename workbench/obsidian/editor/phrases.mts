import { getLanguage } from '../core/language.mts';

const dutch: Record<string, string> = {
  Find: 'Zoeken',
  Replace: 'Vervangen door',
  next: 'volgende',
  previous: 'vorige',
  all: 'alle',
  'match case': 'hoofdletters',
  'by word': 'hele woorden',
  regexp: 'patroon',
  replace: 'vervangen',
  'replace all': 'alles vervangen',
  close: 'sluiten',
  'current match': 'huidige plaats',
  'replaced $ matches': '$ vervangen',
  'replaced match on line $': 'vervangen op regel $',
  'on line': 'op regel',
};

/** CodeMirror's own words in the app's language. */
export function phrases(): Record<string, string> {
  return getLanguage() === 'nl' ? dutch : {};
}
