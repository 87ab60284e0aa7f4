import type { silence as en } from '../en/silence';

export const silence: typeof en = {
  list: (names) => new Intl.ListFormat('nl').format(names),
  all: 'Iedereen is nu stil.',
  you: 'Je bent nu stil.',
  listens: (who, many) => `${who} ${many ? 'luisteren en zeggen' : 'luistert en zegt'} niets.`,
  'back-turned': (who, many) =>
    `${who} ${many ? 'zitten' : 'zit'} met de rug naar de groep en ${many ? 'luisteren' : 'luistert'}.`,
  'camera-off': (who, many) =>
    `${who} ${many ? 'hebben de camera uit en luisteren' : 'heeft de camera uit en luistert'}.`,
  leaves: (who, many) => `${who} ${many ? 'wachten' : 'wacht'} buiten.`,
  writesFor: (writer, presenter) => `${writer} schrijft mee voor ${presenter}.`,
  someoneElse: 'Iemand anders',
  writeFirst: {
    title: 'Eerst schrijven, in stilte',
    talk: 'Beginnen met praten',
    goOn: 'Ik ben zover',
    over: 'De stilte om te schrijven is voorbij.',
  },
  harvest: {
    ask: (phase) => `Wat willen jullie bewaren van ‘${phase}’?`,
    hint: 'Het komt in de sessienotitie, bij die fase. Na een minuut gaat dit vanzelf weg.',
    kind: 'Soort',
    add: 'Toevoegen',
    leave: 'Hierbij laten',
    goOn: (phase) => `Verder met wat je typte over ‘${phase}’`,
  },
  forYourself: {
    label: 'Voor jezelf',
    hint: 'Dit komt in je eigen reflectie, niet in de sessienotitie.',
    placeholder: 'dit lees alleen jij…',
    add: 'Toevoegen',
    added: 'Het staat in je reflectie.',
    takeBack: 'Terugnemen',
    show: 'Wat je voor jezelf opschreef',
    nothing: 'Nog niets.',
    onPaper: (who) => `${who} schrijft op papier. Daar komt hier niets van.`,
    itIsMe: 'Dat ben ik',
  },
};
