import type { ownMethods as en } from '../en/ownMethods';

const phases = (count: number): string => (count === 1 ? 'één fase' : `${String(count)} fasen`);

const expected: (typeof en)['problems']['expected'] = {
  properties:
    'Een notitie begint met haar eigenschappen, tussen twee regels met drie streepjes. Deze zijn niet te lezen.',
  type: 'Het type van een methodenotitie is altijd hetzelfde.',
  id: 'De id bestaat uit kleine letters, cijfers en streepjes. Elke methode heeft er een nodig.',
  'unique-id': 'Een andere methodenotitie van jou heeft deze id al. Geef een van de twee een andere id.',
  title: 'Een methode heeft een titel nodig.',
  mode: 'De mode is group (groep) of solo (alleen).',
  'group-size': 'De grootte van de groep is een getal, of twee met een streepje ertussen.',
  'a-phase': 'Een fase begint met twee hekjes en een titel. Een methode heeft er minstens één.',
  'fewer-phases': 'Een methode heeft hoogstens zestig fasen.',
  minutes: 'Bij een fase staat hoeveel minuten ze duurt.',
  active: 'Bij een fase staat wie er actief is.',
  'known-key': 'Dit woord voor de dubbele punten is hier niet bekend. Kijk of er een tikfout in zit.',
  once: 'Dit staat twee keer in dezelfde fase. Laat één van de twee regels staan.',
  'known-value': 'Hier hoort een van deze woorden te staan.',
  number: 'Hier hoort een getal te staan, groter dan nul. Minuten gaan tot 480; 2,5 of 1:20 mag ook.',
  'yes-or-no': 'Hier hoort ja of nee te staan.',
  legend: 'Warm, neutraal en koud horen bij elkaar, in een fase waarin vragen een warmte krijgen.',
  choice: 'Een keuze is een vraag, een dubbele punt en twee tot twaalf opties met komma’s ertussen.',
  'unique-option': 'Elke vraag en elke optie heeft in de notitie een eigen naam.',
  option: 'Hier staat een optie die bij geen enkele keuze in de inleiding hoort.',
  'chosen-later': 'Een keuze die hier valt, gaat over latere fasen, bij elke optie even veel.',
  'phases-in-each-variant':
    'Wat je ook kiest, er blijft minstens één fase over. Er zijn hoogstens 200 manieren om te kiezen.',
};

const problems: (typeof en)['problems'] = {
  line: (line) => `Regel ${String(line)}`,
  id: 'Id',
  missing: 'Ontbreekt',
  found: 'Er staat',
  right: 'Goed is bijvoorbeeld',
  more: (count) => `Er zijn er nog ${String(count)}. Die zie je zodra je deze hebt verbeterd.`,
  expected,
};

const create: (typeof en)['create'] = {
  command: 'Nieuwe methode',
  submit: 'Methode maken',
  name: 'Naam',
  nameHint: 'Zo heet ze als je een methode kiest.',
  nameMissing: 'Geef de methode eerst een naam.',
  from: 'Begin met',
  fromHint: 'Een kopie is van jou, daar mag je alles aan veranderen. Het origineel blijft zoals het is.',
  empty: 'Een lege methode',
  own: 'Je eigen methodes',
  builtIn: 'Methodes die erbij zitten',
  unnamed: 'Methode',
  gone: 'De methode waarmee je wilde beginnen, is er niet meer. Kies een andere.',
};

const check: (typeof en)['check'] = {
  command: 'Methodes nakijken',
  notReady: 'Een ogenblik, je notities worden gelezen.',
  none: 'Je hebt nog geen eigen methodes.',
  noneHint: 'Begin met een kopie van een methode die erbij zit, en verander wat je wilt.',
  make: 'Nieuwe methode',
  broken: 'Klopt nog niet',
  brokenHint: 'Deze kun je pas kiezen als ze kloppen. Alle andere methodes werken gewoon.',
  right: 'Klaar voor gebruik',
  about: (count, minutes) => `${phases(count)}, ${String(minutes)} min`,
  mistakes: (count) => (count === 1 ? 'één fout' : `${String(count)} fouten`),
  keys: 'Met Tab loop je langs de fouten, Enter opent de notitie op die regel.',
};

const bring: (typeof en)['bring'] = {
  command: 'Methode importeren',
  submit: 'Importeren',
  file: 'Methodenotitie',
  chooseFile: 'Kies een bestand…',
  fileHint: 'Een bestand dat iemand met je deelde. Pas bij Importeren wordt er iets geschreven.',
  paste: 'Of plak de tekst hier',
  trouble: {
    empty: 'Kies eerst een bestand of plak een tekst.',
    'too-large': 'Dit is groter dan 1 MB, te groot voor een methodenotitie. Er is niets geschreven.',
    'not-text': 'Dit is geen tekstbestand, dus er zit geen methode in. Er is niets geschreven.',
    'no-method':
      'Dit is geen methodenotitie: bij de eigenschappen staat geen type: intervisie/method. Er is niets geschreven.',
    broken:
      'In deze methodenotitie zitten fouten. Er is niets geschreven. Verbeter ze in de tekst en probeer het opnieuw.',
  },
  id: 'Id',
  phases: 'Fasen',
  sources: 'Bronnen',
  with: (options) => `alleen bij: ${options}`,
  people: (min, max) => (min === max ? `${String(min)} mensen` : `${String(min)} tot ${String(max)} mensen`),
  alone: 'voor één persoon',
  rounds: (count) => (count === 'each' ? 'een ronde voor ieder' : `${String(count)} rondes`),
  taken: (title) => `Je hebt al een methode met deze id: ‘${title}’.`,
  takenBuiltIn: (title) => `Een methode die erbij zit, heeft deze id: ‘${title}’.`,
  both: (title) => `Houd ze allebei; deze gaat ‘${title}’ heten`,
  replace: 'Vervang de mijne door deze',
  replaceBuiltIn: 'Gebruik deze in plaats daarvan',
  keep: 'Houd de mijne; er wordt niets geschreven',
  keepBuiltIn: 'Houd die; er wordt niets geschreven',
  kept: 'Er is niets geschreven.',
  done: (title) => `‘${title}’ is klaar voor gebruik.`,
  replaced: (title) => `‘${title}’ is vervangen.`,
  undo: 'Zet de oude terug',
  undone: 'De oude staat er weer.',
};

export const ownMethods: typeof en = { problems, create, check, bring };
