import { kindsBefore, pubWords } from '../lists/organisationKinds';
import { fold } from '../reading/fold';

/** Dutch kinds that ask for "het". */
export const neuter =
  /(?:huis|centrum|college|lyceum|gymnasium|bedrijf|bureau|kantoor|caf[eé]|restaurant|hotel|hospice|dagverblijf|theater|museum|internaat|zwembad|koor|orkest|klooster|paviljoen|vakantiepark|pension)$/;

/** English kinds by a word of the name, from the last word on; what is no word for a house by itself gets one. */
const others: Readonly<Record<string, string>> = {
  ...{
    primary: 'school',
    academy: 'school',
    grammar: 'school',
    high: 'school',
    secondary: 'school',
    infants: 'school',
  },
  ...{ juniors: 'school', prep: 'school', sixth: 'college', elementary: 'school', montessori: 'nursery' },
  ...{ nurseries: 'nursery', preschool: 'playgroup', kindergarten: 'nursery', daycare: 'nursery' },
  ...{
    infirmary: 'hospital',
    ward: 'ward',
    lodge: 'care home',
    court: 'care home',
    manor: 'care home',
    house: 'care home',
  },
  ...{
    care: 'care home',
    homes: 'care home',
    rest: 'care home',
    temple: 'temple',
    chapel: 'church',
    abbey: 'church',
  },
  ...{
    priory: 'church',
    cathedral: 'church',
    bakers: 'bakery',
    inn: 'pub',
    arms: 'pub',
    tavern: 'pub',
    bistro: 'restaurant',
  },
  ...{
    grill: 'restaurant',
    pharmacy: 'pharmacy',
    chemist: 'pharmacy',
    shop: 'shop',
    shops: 'shop',
    store: 'shop',
  },
  ...{
    stores: 'shop',
    deli: 'shop',
    florist: 'shop',
    florists: 'shop',
    butchers: 'shop',
    opticians: 'shop',
    motors: 'garage',
  },
  ...{
    tyres: 'garage',
    garage: 'garage',
    library: 'library',
    museum: 'museum',
    hub: 'centre',
    centre: 'centre',
    center: 'centre',
  },
  ...{
    hall: 'hall',
    trust: 'charity',
    foundation: 'charity',
    fc: 'club',
    rovers: 'club',
    united: 'club',
    scouts: 'club',
  },
  ...{
    guides: 'club',
    society: 'club',
    players: 'club',
    allotments: 'club',
    barbers: 'salon',
    hairdressers: 'salon',
  },
  ...{
    solicitors: 'firm',
    accountants: 'firm',
    partners: 'firm',
    llp: 'firm',
    associates: 'firm',
    ltd: 'company',
  },
  ...{
    limited: 'company',
    plc: 'company',
    joinery: 'company',
    plumbing: 'company',
    roofing: 'company',
    haulage: 'company',
  },
  ...{
    logistics: 'company',
    builders: 'company',
    construction: 'company',
    engineering: 'company',
    cleaning: 'company',
  },
  ...{
    orchestra: 'orchestra',
    kennels: 'kennels',
    stables: 'stables',
    shelter: 'shelter',
    refuge: 'refuge',
    hostel: 'hostel',
  },
};

/** The kind that a word of an English name tells, from the last one on; null where none does. */
export function englishKind(own: string): string | null {
  for (const word of own.split(/[\s,]+/).reverse()) {
    const folded = fold(word);
    const kind = Object.hasOwn(others, folded) ? others[folded] : undefined;
    if (kind !== undefined) return kind;
    if (kindsBefore().has(folded)) return word.toLowerCase();
  }
  return pubWords().has(fold(own.split(' ').at(-1) ?? '')) ? 'pub' : null;
}
