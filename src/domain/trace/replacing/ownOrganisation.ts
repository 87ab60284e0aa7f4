import { isKindBefore } from '../lists/organisationKinds';
import type { NoteLanguage } from '../../notes/noteTypes';
import { fold } from '../reading/fold';
import { englishKind, neuter } from './organisationWords';

const rest: Readonly<Record<NoteLanguage, string>> = { nl: 'organisatie', en: 'organisation' };
const nearby: Readonly<Record<NoteLanguage, string>> = { nl: 'in de buurt', en: 'nearby' };
const determined =
  /\b(?:de|het|een|deze|dit|die|dat|onze|ons|mijn|haar|zijn|hun|the|a|an|our|my|his|her|their|this|that)(?: \p{Ll}+)? ['’"“‘]?$/iu;
const beforeComma = /([\p{L}-]+), $/u;

/**
 * A word for the kind of organisation, where its name tells one: de basisschool, the bakery; behind an article or a pronoun the
 * word alone, and else just an organisation. Behind a comma, where the kind stands before it already, what says nothing.
 */
export function ownOrganisation(own: string, before: string, language: NoteLanguage): string {
  const kind = language === 'nl' ? dutchKind(own) : englishKind(own);
  if (kind === null) return unknownKind(before, language);
  if (determined.test(before)) return kind;
  if (language === 'en') return `the ${kind}`;
  return neuter.test(kind) ? `het ${kind}` : `de ${kind}`;
}

function unknownKind(before: string, language: NoteLanguage): string {
  if (isKindBefore(fold(beforeComma.exec(before)?.[1] ?? ''))) return nearby[language];
  if (determined.test(before)) return rest[language];
  return language === 'nl' ? `een ${rest.nl}` : `an ${rest.en}`;
}

const abbreviated: Readonly<Record<string, string>> = {
  ...{ obs: 'school', cbs: 'school', rkbs: 'school', kbs: 'school', mavo: 'school', vmbo: 'school' },
  ...{ kdv: 'kinderopvang', bso: 'kinderopvang', vv: 'voetbalclub', huize: 'zorgcentrum' },
};
const compound = /(school|college|lyceum|kerk|kliniek|ziekenhuis|praktijk|apotheek|kapel|moskee)$/;

/** The kind is a word of the name: Bakkerij Wesselink, basisschool De Klimop, Sint-Jozefkerk. */
function dutchKind(own: string): string | null {
  const words = own.split(/[\s,]+/);
  const first = fold(words[0] ?? '');
  if (words.length > 1 && first in abbreviated) return abbreviated[first] ?? null;
  if (words.length > 1 && isKindBefore(first)) return (words[0] ?? '').toLowerCase();
  return compound.exec(fold(words.at(-1) ?? ''))?.[1] ?? null;
}
