import type { NoteLanguage } from '../../notes/noteTypes';
import type { TraceKind } from '../finding';
import { ownOrganisation } from './ownOrganisation';

type Words = Partial<Record<TraceKind, string>>;

const words: Readonly<Record<NoteLanguage, Words>> = {
  nl: {
    place: 'een plaats',
    address: 'een adres',
    postcode: '[postcode]',
    email: '[e-mailadres]',
    phone: '[telefoonnummer]',
    bsn: '[nummer]',
    'birth-date': '[geboortedatum]',
  },
  en: {
    place: 'a town',
    address: 'an address',
    postcode: '[postcode]',
    email: '[e-mail address]',
    phone: '[telephone number]',
    bsn: '[number]',
    'birth-date': '[date of birth]',
  },
};
const regions: Readonly<Record<NoteLanguage, string>> = { nl: 'de regio', en: 'the area' };

/** What may stand instead of a part that is no name, date or age; null where nothing is safe. */
export function instead(kind: TraceKind, own: string, before: string, language: NoteLanguage): string | null {
  if (kind === 'organisation') return ownOrganisation(own, before, language);
  if (kind === 'place' && /\b(?:in|uit|from)\s$/i.test(before)) return regions[language];
  return words[language][kind] ?? null;
}
