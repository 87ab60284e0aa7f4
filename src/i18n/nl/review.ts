import type { review as en } from '../en/review';

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `één ${one}` : `${String(count)} ${more}`;

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;

const openings: (typeof en)['openings'] = {
  all: (since) => `Sinds ${since} heb je`,
  thisHalfYear: () => 'Dit halfjaar heb je',
  lastYear: () => 'In de afgelopen twaalf maanden heb je',
  own: (from, to) => `Van ${from} tot en met ${to} heb je`,
};

export const review: typeof en = {
  title: 'Terugkijken',
  notReady: 'Je notities worden gelezen. Dat duurt even.',
  chart: {
    asTable: 'Als tabel',
  },
  openings,
  held: ({ broughtIn, sessions, alone, reflections }) => {
    const parts = [
      ...(broughtIn > 0 ? [`${counted(broughtIn, 'casus', 'casussen')} ingebracht`] : []),
      ...(sessions > 0 ? [`${counted(sessions, 'sessie', 'sessies')} gehad${ofThem(alone, sessions)}`] : []),
      ...(reflections > 0 ? [`${counted(reflections, 'reflectie', 'reflecties')} geschreven`] : []),
    ];
    return parts.length === 0
      ? 'geen casus ingebracht, geen sessie gehad en geen reflectie geschreven.'
      : `${list(parts)}.`;
  },
  promised: ({ promised, done, open }) =>
    promised === 0
      ? ''
      : `Je nam je ${counted(promised, 'ding', 'dingen')} voor: ${String(done)} gedaan, ${String(open)} nog niet.`,
  filters: {
    label: 'Wat je ziet',
    period: 'Periode',
    periods: {
      all: 'Alle jaren',
      thisHalfYear: 'Dit halfjaar',
      lastYear: 'Afgelopen twaalf maanden',
      own: 'Van … tot …',
    },
    from: 'Van',
    to: 'Tot en met',
    group: 'Groep',
    everyGroup: 'Alle groepen',
    theme: 'Thema',
    everyTheme: 'Alle thema’s',
    with: 'Met wie',
    withs: { all: 'Alleen en samen', solo: 'Alleen', group: 'Met een groep' },
    reset: 'Alles laten zien',
  },
  leftOut: (count) =>
    count === 1
      ? 'Eén notitie zonder datum telt in deze periode niet mee.'
      : `${String(count)} notities zonder datum tellen in deze periode niet mee.`,
  whichNotes: 'Welke notities',
  checkNotes: 'Notities nakijken',
  contents: 'Op deze pagina',
  nothing: 'Bij deze keuze is niets gevonden.',
  empty: {
    line: 'Er is nog niets om op terug te kijken.',
    hint: 'Het begint met één casus: wat hield je vandaag bezig?',
    newCasus: 'Nieuwe casus',
  },
};

function ofThem(alone: number, sessions: number): string {
  if (alone === 0) return '';
  return alone === sessions ? ', alleen' : ` (waarvan ${String(alone)} alleen)`;
}
