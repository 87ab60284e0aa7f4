import type { checkNotes as en } from '../en/checkNotes';

const notes = (count: number): string => (count === 1 ? 'één notitie' : `${String(count)} notities`);

const kinds: (typeof en)['kinds'] = {
  unreadable: {
    title: 'Eigenschappen die niet te lezen zijn',
    about: 'Alleen jij weet wat er had moeten staan. Open de regel en je staat waar het lezen stokt.',
  },
  type: {
    title: 'Een type dat bijna klopt',
    about: 'Zolang het type niet bekend is, wordt er met de notitie niets gedaan.',
  },
  date: {
    title: 'Datums die niet te lezen zijn',
    about: 'Een datum schrijf je als 2026-11-21: jaar, maand, dag.',
  },
  'no-date': { title: 'Notities zonder datum', about: 'Wat geen datum heeft, krijgt geen plek in de tijd.' },
  'link-gone': {
    title: 'Links die nergens heen gaan',
    about: 'De notitie is weg of heet nu anders, of er staat geen link.',
  },
  'link-astray': {
    title: 'Links naar de verkeerde notitie',
    about: 'Achter casus, sessie of groep staat een link naar iets anders, of naar de notitie zelf.',
  },
  'same-name': {
    title: 'Twee notities met dezelfde naam',
    about: 'De link kan naar allebei gaan. Met de map erbij is het er één.',
  },
  status: { title: 'Een status die niet bekend is', about: 'Deze woorden kunnen er staan.' },
  'same-id': {
    title: 'Regels die gekopieerd zijn',
    about:
      'Aan het teken achter een regel is te zien welke regel het is. In de kluis hoort het één keer te staan.',
  },
  'text-link': {
    title: 'Links in een tekst die nergens heen gaan',
    about: 'De notitie is weg of heet nu anders, of moet nog gemaakt worden.',
  },
  'link-place': {
    title: 'Links naar een plek die er niet meer is',
    about: 'De notitie is er nog, de kop of de regel niet.',
  },
  'two-running': {
    title: 'Twee sessies tegelijk',
    about: 'Een groep heeft één sessie tegelijk. De andere is niet afgerond.',
  },
  'end-first': { title: 'Een einde vóór het begin', about: 'Een van de twee tijden klopt niet.' },
};

const leavesOut: (typeof en)['leavesOut'] = {
  everywhere: 'De notitie telt nergens mee.',
  periods: 'Telt in geen enkele periode mee.',
  due: 'De actie staat bij de acties zonder dag.',
  done: 'Wanneer de actie gedaan is, is niet bekend.',
  meeting: 'De volgende bijeenkomst van de groep is niet bekend.',
  'look-back': 'Deze terugblik komt niet.',
  waiting: 'Deze keer telt niet mee voor hoelang de casus al wacht.',
  version: 'In welke sessie de vraag zo werd, is niet bekend.',
  action: 'De actie telt misschien niet mee bij de casus.',
  casus: 'Telt bij geen casus mee.',
  session: 'Telt bij geen sessie mee.',
  group: 'Telt misschien niet mee bij de groep.',
  choice: 'Telt mee bij de eerste van deze.',
  'as-draft': 'De casus telt als concept.',
  'as-planned': 'De sessie telt als gepland.',
  twice: 'Wat gekopieerd is, telt dubbel.',
  times: 'De tijden van de sessie kloppen niet; ze telt wel mee.',
  nothing: 'Telt gewoon mee.',
};

const details: (typeof en)['details'] = {
  'not-closed': 'De drie streepjes onder de eigenschappen ontbreken.',
  'not-properties':
    'Dit zijn geen eigenschappen: op elke regel een naam, een dubbele punt, een spatie en een waarde.',
  twice: 'Dezelfde eigenschap staat hier voor de tweede keer.',
  colon:
    'Hier zit een dubbele punt in de weg. Zet aanhalingstekens om een tekst met een dubbele punt, een spatie na die van de naam, en geen spaties ervóór.',
  'missing-sign':
    'Hier of net erboven ontbreekt een teken: een dubbele punt na de naam, een aanhalingsteken of een haakje.',
  indent:
    'Deze regel springt zo in dat hij niet te lezen is. Gebruik spaties, geen tabs, en evenveel als de regels ernaast.',
  'special-sign': 'Een teken betekent hier iets anders. Zet aanhalingstekens om de hele tekst.',
  unexpected: 'Hier staat iets wat er niet verwacht werd. Vaak helpen aanhalingstekens om de hele tekst.',
  'no-link': 'Dit is geen link. Met twee vierkante haken aan elke kant wordt het er een.',
  itself: 'De link gaat naar de notitie zelf.',
  circle: 'Deze sessies gaan in een kring naar elkaar.',
  'other-type': 'De notitie achter de link is iets anders.',
  'not-ours': 'De notitie achter de link is een gewone notitie.',
  'no-such-day': 'Deze dag bestaat niet.',
  'no-day': 'Dit is niet als dag te lezen. Hier hoort een dag te staan, zoals 2026-11-21.',
  'no-moment':
    'Dit is niet als tijd te lezen. Hier hoort een dag met een tijd te staan, zoals 2026-11-21T20:02:00.',
  'other-form': 'De dag staat er wel, maar anders geschreven.',
  'no-heading': 'De kop is weg of heet nu anders.',
  'no-block': 'De regel is weg of staat nu ergens anders.',
};

export const checkNotes: typeof en = {
  title: 'Notities nakijken',
  undoCommand: 'Laatste verbetering van een notitie terugdraaien',
  looking: 'Je notities worden bekeken.',
  lookingAgain: 'Er wordt opnieuw gekeken.',
  allRight: 'Alle notities zijn te lezen.',
  allRightHint: 'Gaat er in een notitie iets mis, dan zie je het hier.',
  summary: (left, others) => {
    const first =
      left === 0
        ? ''
        : left === 1
          ? 'Eén notitie telt helemaal niet mee.'
          : `${String(left)} notities tellen helemaal niet mee.`;
    const more =
      left === 0 ? notes(others) : others === 1 ? 'nog één notitie' : `nog ${String(others)} notities`;
    return [first, others === 0 ? '' : `In ${more} klopt iets niet.`].filter(Boolean).join(' ');
  },
  hint: 'Er verandert niets zolang jij het niet kiest. Je ziet eerst wat een regel wordt.',
  keys: 'Met Tab loop je langs de lijst. Enter opent de notitie op die regel, of verbetert hem.',
  kinds,
  leavesOut,
  details,
  line: (line) => `regel ${String(line)}`,
  place: (line, column) => `regel ${String(line)}, teken ${String(column)}`,
  missing: 'geen datum',
  inWords: 'De dag staat er in woorden.',
  places: (count) => `Staat op ${String(count)} plekken in deze notitie.`,
  gone: 'De notitie is er niet meer.',
  copied: (count, title, isSame) => {
    const lines = count === 1 ? 'Eén regel staat' : `${String(count)} regels staan`;
    return isSame ? `${lines} twee keer in deze notitie.` : `${lines} ook in ‘${title}’.`;
  },
  runsToo: (title) => `‘${title}’ begon later en is ook bezig.`,
  leadsTo: (title) => `De link gaat naar ‘${title}’.`,
  mend: {
    set: (to) => `Maak er ${to} van`,
    status: (to) => `Zet op ${to}`,
    link: (title) => `Link naar ‘${title}’`,
    linkIn: (title, folder) => `Link naar ‘${title}’ in ${folder}`,
    heading: (heading) => `Link naar de kop ‘${heading}’`,
    wholeNote: 'Link naar de notitie zelf',
    unlink: 'Maak er gewone tekst van',
    removeLink: 'Haal de link weg',
    newId: (count) => (count === 1 ? 'Geef de kopie een eigen teken' : 'Geef de kopieën een eigen teken'),
    choose: 'Kies een notitie…',
    chooseWhich: 'Naar welke notitie moet de link gaan?',
  },
  becomes: 'wordt',
  lineGoes: 'de regel vervalt',
  moreLines: (count) => (count === 1 ? 'en nog één regel' : `en nog ${String(count)} regels`),
  more: (count) => (count === 1 ? 'Nog één' : `Nog ${String(count)}`),
  mended: (title) => `‘${title}’ is verbeterd.`,
  undo: 'Terugdraaien',
  undone: (title) => `‘${title}’ is weer zoals hij was.`,
  saidUndone: 'De laatste verbetering van een notitie is teruggedraaid.',
  failed: 'Schrijven lukte niet. De notitie is zoals hij was.',
  leftOut: (count) =>
    count === 1
      ? 'Eén notitie is niet te lezen en telt niet mee.'
      : `${String(count)} notities zijn niet te lezen en tellen niet mee.`,
  nothingElse: 'Daardoor is er niets om op terug te kijken. Er staat bij wat je eraan kunt doen.',
  undated: (count) =>
    count === 1
      ? 'Eén notitie zonder datum staat niet op de tijdlijn.'
      : `${String(count)} notities zonder datum staan niet op de tijdlijn.`,
};
