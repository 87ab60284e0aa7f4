import type { NoteLanguage } from '../../notes/noteTypes';

type Kinds = readonly (readonly [RegExp, string])[];

const kinds: Readonly<Record<NoteLanguage, Kinds>> = {
  nl: [
    [/school|college|lyceum|gymnasium|\b(?:obs|cbs|kbs|mavo|vmbo)\b/i, 'school'],
    [/dagverblijf|opvang|peuter|\b(?:kdv|bso)\b/i, 'kinderopvang'],
    [/verple|verzorging|woonzorg|zorgcentrum|bejaarden|hospice/i, 'zorginstelling'],
    [/ziekenhuis|kliniek|gasthuis/i, 'ziekenhuis'],
    [/praktijk|gezondheidscentrum/i, 'praktijk'],
    [/kerk|moskee|parochie/i, 'geloofsgemeenschap'],
    [/caf[eé]|restaurant|hotel/i, 'horecazaak'],
    [/bakkerij|slagerij|winkel|supermarkt|kapsalon|garage|apotheek/i, 'winkel'],
    [/club|vereniging|scouting|vv\b/i, 'vereniging'],
    [/bedrijf|firma|bureau|kantoor|b\.?v\b/i, 'bedrijf'],
    [/buurt|wijk|dorps|jongeren/i, 'buurthuis'],
  ],
  en: [
    [/school|primary|academy|college|elementary|grammar/i, 'school'],
    [/nursery|playgroup|preschool|kindergarten/i, 'nursery'],
    [/hospital|infirmary|clinic|ward/i, 'hospital'],
    [/hospice|care|lodge|manor|house|court/i, 'care home'],
    [/surgery|practice/i, 'practice'],
    [/church|mosque|temple|chapel/i, 'place of worship'],
    [/caf[eé]|restaurant|hotel|pub|inn|arms/i, 'local business'],
    [/bakery|garage|pharmacy|salon|shop/i, 'local shop'],
    [/club|fc\b|rovers|juniors|scouts|gym/i, 'club'],
    [/ltd|limited|plc|llp|solicitors|accountants|company|firm|motors|builders/i, 'company'],
  ],
};
const rest: Readonly<Record<NoteLanguage, string>> = { nl: 'organisatie', en: 'organisation' };

const nounBefore =
  /(?:school|college|dagverblijf|opvang|speelzaal|huis|centrum|instelling|boerderij|groep|hospice|kliniek|praktijk|apotheek|stichting|vereniging|club|winkel|bakkerij|slagerij|caf[eé]|restaurant|hotel|bedrijf|firma|bureau|kantoor|kerk|moskee|parochie|afdeling|locatie|obs|cbs|kdv|bso|nursery|hospital|company|charity|pub) ['’"“‘]?$/i;

/** A word for the kind of organisation, with the article that fits what stands before it. */
export function ownOrganisation(own: string, before: string, language: NoteLanguage): string {
  if (nounBefore.test(before)) return 'X';
  const kind = kinds[language].find(([pattern]) => pattern.test(own))?.[1] ?? rest[language];
  if (/(?:\b(?:de|het|een|onze|ons|mijn|the|a|our|my|this|deze|dit)) $/i.test(before)) return kind;
  if (language === 'nl') return `een ${kind}`;
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
