import type { bases as en } from '../en/bases';

const notes = (count: number): string => (count === 1 ? 'één notitie' : `${String(count)} notities`);

export const bases: typeof en = {
  make: 'Bases maken',
  made: (paths) => `Gemaakt: ${paths.join(', ')}. Verander ze zoals je wilt.`,
  line: {
    name: 'Leerlijn',
    date: 'Datum',
    ownDate: 'De eigen datum van de notitie',
    noGroup: 'De rest',
    other: 'Andere notitie',
    summary: (count, from, to) => `Van ${from} tot ${to}: ${notes(count)}.`,
    oneDay: (count, day) => `Op ${day}: ${notes(count)}.`,
    columns: { day: 'Datum', note: 'Notitie', group: 'Groep' },
    empty: 'De lijn begint bij de eerste notitie.',
    emptyMore: 'Elke notitie die deze base doorlaat, krijgt hier een plek, op haar datum.',
    newNote: 'Nieuwe notitie',
    noDates: 'Geen van deze notities heeft al een datum.',
    noDatesMore:
      'Geef ze een datum, of kies bij de opties van deze weergave in welke eigenschap die staat. Hieronder staan ze op een rij.',
    undated: (count) => `Zonder datum: ${notes(count)}`,
  },
};
