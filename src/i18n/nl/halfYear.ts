import type { PromiseState } from '../../domain/review/halfYear/promiseState';
import type { halfYear as en } from '../en/halfYear';

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `één ${one}` : `${String(count)} ${more}`;

const states: Record<PromiseState, string> = {
  done: 'gedaan',
  partly: 'deels gedaan',
  dropped: 'vervallen',
  open: 'nog open',
};

export const halfYear: typeof en = {
  title: 'Dit halfjaar',
  untilNow: 'tot nu toe',
  earlier: 'Eerder halfjaar',
  later: 'Later halfjaar',
  nothing: 'Uit dit halfjaar is er niets.',
  brought: 'Wat ik inbracht',
  broughtNone: 'Er was geen casus van jezelf in een sessie.',
  became: 'werd',
  took: 'Wat ik meenam',
  tookNone: 'Er is nog geen zin van jezelf: geen inzicht in een sessie en geen reflectie.',
  isPrivate: 'privé',
  returned: 'Wat terugkwam',
  returnedNone: 'Er kwam geen thema terug.',
  times: (count) => (count === 1 ? 'één keer' : `${String(count)} keer`),
  before: (day) => `eerder op ${day}`,
  did: 'Wat ik deed van wat ik me voornam',
  didNone: 'Je nam je dit halfjaar niets voor.',
  found: (total, counts) =>
    `Van ${counted(total, 'voornemen', 'voornemens')}: ${counts.map(([state, count]) => `${String(count)} ${states[state]}`).join(', ')}.`,
  states,
  open: 'Wat openstaat',
  openNone: 'Er staat niets open.',
  due: (day) => `voor ${day}`,
  overdue: (day) => `was voor ${day}`,
  ready: 'klaar om in te brengen',
  roles: 'Rollen die ik had',
  rolesNone: 'Bij je initialen is geen rol in een groep gevonden.',
  noInitials:
    'Vul je initialen in bij de instellingen; dan zijn je rollen, je voornemens en je eigen woorden uit sessies te vinden.',
  more: (count) => `Nog ${String(count)} laten zien`,
  question: 'Wat zou ik mezelf van een halfjaar geleden zeggen?',
  questionHint: 'Wat je typt, blijft op dit apparaat bewaard tot je het opslaat.',
  withPrivate: 'Ook uit privéreflecties citeren',
  save: 'Opslaan als notitie',
  saved: (title) => `Opgeslagen als ‘${title}’.`,
};
