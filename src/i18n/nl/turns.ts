import type { turns as en } from '../en/turns';

export const turns: typeof en = {
  then: (person) => `daarna ${person}`,
  passedOver: (people) => `sloeg over: ${people.join(', ')}`,
  next: 'Volgende beurt',
  notHeard: 'nog niet gehoord',
  passed: 'sloeg over',
  silent: 'is stil in deze fase',
  atTurn: 'is aan de beurt',
  overSession: 'over de hele sessie',
  more: 'Mensen en rollen',
  menu: {
    previous: 'Beurt terug naar de vorige',
    overSession: 'Tellen over de hele sessie',
    handOver: 'Rollen overdragen…',
    rota: 'Rooster…',
  },
  commands: {
    next: 'Volgende beurt',
    previous: 'Vorige beurt',
    talkTime: 'Spreektijd bijhouden',
  },
  talk: {
    label: 'Spreektijd',
    count: 'Spreektijd bijhouden',
    hint: 'Druk op wie praat, of op het cijfer. Nog eens drukken stopt.',
    talks: 'praat nu',
  },
};
