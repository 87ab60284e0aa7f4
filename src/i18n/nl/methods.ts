import type { methods as en } from '../en/methods';

const picture: (typeof en)['picture'] = {
  roles: {
    presenter: 'Inbrenger',
    participants: 'Deelnemers',
    facilitator: 'Begeleider',
    'note-taker': 'Notulist',
    observer: 'Observator',
    all: 'Iedereen',
    me: 'Jij',
  },
  silence: {
    listens: 'luistert',
    'back-turned': 'rug naar de groep',
    'camera-off': 'camera uit',
    leaves: 'buiten de kamer',
  },
  advice: { allowed: 'advies', parked: 'advies voor later', barred: 'geen advies' },
  writing: {
    writesFirst: 'eerst schrijven',
    noNotes: 'er wordt niets opgeschreven',
    private: 'alleen voor jezelf',
  },
  speaks: 'spreekt',
  works: 'aan het werk',
  minutes: 'Fase en minuten',
  adviceLane: 'Advies',
  round: (round) => `ronde ${String(round)}`,
  phase: (number, title, minutes) => `${String(number)}. ${title}, ${minutes} min`,
  does: (role, what) => `${role}: ${what}`,
};

const choose: (typeof en)['choose'] = {
  title: 'Methode kiezen',
  fields: {
    minutes: 'Minuten',
    people: 'Mensen',
    mode: 'Samen of alleen',
    experience: 'Ervaring',
    trust: 'Vertrouwen',
    kind: 'Soort vraag',
  },
  open: 'maakt niet uit',
  modes: { group: 'Samen', solo: 'Alleen' },
  guessed: 'Geraden uit je vraag.',
  noNumber: {
    minutes: 'Een heel getal tot 480, of niets.',
    people: 'Een heel getal tot 99, of niets.',
  },
  search: 'Zoek op naam',
  onlyFits: 'Alleen wat past',
  count: (shown, all) =>
    shown === all ? `${String(all)} methodes` : `${String(shown)} van de ${String(all)} methodes`,
  look: 'Bekijken',
  mind: (drawbacks) => `Let op: ${drawbacks}.`,
  keep: (group) => `Ervaring en vertrouwen bewaren bij ${group}`,
  kept: (group) => `Bewaard bij ${group}.`,
  takeBack: 'Ongedaan maken',
  noneNamed: (typed) => `Geen methode hier heeft “${typed}” in de naam.`,
  clear: 'Naam wissen',
  noneFits: 'Geen methode past bij dit alles tegelijk. Je kunt iets openlaten.',
  without: (field, count) => `Openlaten: ${field.toLowerCase()} (${String(count)})`,
  showAll: 'Alle methodes tonen',
  broken: 'Nu niet te gebruiken',
  problems: (count) => (count === 1 ? 'één fout' : `${String(count)} fouten`),
  keys: 'Typ om te zoeken. Met ↑ en ↓ loop je door de lijst, Enter neemt een methode, Ctrl en Enter laat haar zien.',
};

const page: (typeof en)['page'] = {
  title: 'Methode',
  kinds: (kinds) => `Voor dit soort vragen: ${kinds}`,
  experimental: 'Een voorstel van ons: een beschrijving van de stappen vonden we niet.',
  start: 'Sessie starten met deze methode',
  copy: 'Er mijn eigen methode van maken',
  openNote: 'Notitie openen',
  pictureOf: (title) => `${title}, op schaal`,
  drawnFor: (people) => `Getekend voor ${String(people)} mensen; met meer mensen komen er rondes bij.`,
  listed: (words) => listed(words, 'en'),
  speaks: (who) => `aan het woord: ${who}`,
  advice: { allowed: 'advies mag', parked: 'advies bewaren voor later', barred: 'geen advies' },
  rewords: 'de vraag krijgt andere woorden',
  settles: (question) => `de groep kiest: ${question}`,
  noNotes: 'er wordt niets opgeschreven',
  isPrivate: 'wat je opschrijft, is alleen voor jezelf',
  optional: 'mag je overslaan',
  rounds: (rounds) =>
    rounds === 'each' ? 'in elke ronde, één voor ieder' : `in elk van de ${String(rounds)} rondes`,
  marks: 'De inbrenger noemt elke vraag warm, neutraal of koud.',
  sources: 'Bronnen',
  gone: (id) => `De methode “${id}” is er niet.`,
  goneHint:
    'Was het er een van jezelf? Dan is de notitie weg, of er staat een fout in. Zodra de notitie klopt, zie je de methode hier vanzelf.',
  check: 'Methodes nakijken',
  back: 'Terug',
  choose: 'Deze methode nemen',
  whichOne: 'Welke methode wil je bekijken?',
};

function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

export const methods: typeof en = {
  commands: { choose: 'Methode kiezen', show: 'Methode bekijken' },
  minutes: (minutes) => `${minutes} min`,
  people: (min, max) => (min === max ? `${String(min)} mensen` : `${String(min)} tot ${String(max)} mensen`),
  alone: 'alleen',
  own: 'eigen',
  experimental: 'experimenteel',
  asks: {
    experience: {
      beginner: 'ervaring is niet nodig',
      some: 'voor een groep met enige ervaring',
      advanced: 'voor een ervaren groep',
    },
    trust: {
      low: 'weinig vertrouwen nodig',
      medium: 'vraagt gewoon vertrouwen',
      high: 'vraagt veel vertrouwen',
    },
  },
  choose,
  page,
  picture,
};
