import { shortDay } from '../dayInWords';
import type { preparation as en } from '../en/preparation';
import { preparationHelp } from './preparationHelp';

const minutes = (halves: number): string => {
  if (halves <= 1) return 'een halve minuut';
  if (halves === 2) return 'een minuut';
  return halves === 3 ? 'anderhalve minuut' : `${String(Math.round(halves / 2))} minuten`;
};

export const preparation: typeof en = {
  title: 'Casus voorbereiden',
  empty: 'Er is geen casus open.',
  emptyHint: 'Open er een, dan zie je hier wat je groep nodig heeft om ermee aan de slag te gaan.',
  emptyNew: 'Er is er nog geen. Met de opdracht ‘Nieuwe casus’ begin je er een.',
  inPreparation: 'In voorbereiding',
  toNote: (title) => `Naar ‘${title}’`,
  day: (day, today) => shortDay(day, today, 'nl'),
  question: {
    title: 'De vraag',
    placeholder: 'Hoe kan ik … ? Wat maakt dat ik … ?',
    keep: 'Dit wordt de vraag',
    leave: 'Zo laten',
    kept: 'Bewaard. Wat de vraag eerst was, staat bij de versies.',
    example: (example) => `Bijvoorbeeld: ${example}`,
    more: (count) => (count === 1 ? 'Nog één ding' : `Nog ${String(count)} dingen`),
    fine: 'Eén vraag, over jezelf. Die kan naar de groep.',
    steps: 'Stap voor stap naar een eigen vraag',
  },
  hints: {
    'about-others': 'Dit vraagt hoe een ander kan veranderen. Je groep kan alleen iets met jouw aandeel.',
    'not-about-me': 'Je komt zelf nog niet in de vraag voor. Waar gaat het voor jou om?',
    name: 'Er staat een naam in. Een rol zegt genoeg.',
    several: 'Er zitten twee vragen in. Welke is voor jou de belangrijkste?',
    'hidden-solution': 'Hier zit al in wat eruit moet komen. Welke vraag ligt daaronder?',
    closed: 'Hierop kun je ja of nee zeggen. Probeer het met wat of hoe.',
    absolute: 'Altijd en nooit maken het groot. Blijf bij deze ene situatie.',
    'too-long': 'Het is een lange zin. Wat kan eruit zonder dat de vraag verdwijnt?',
    'too-short': 'Het is een korte zin. Waar gaat het over, en wanneer?',
    'no-question-mark': 'Er staat nog geen vraagteken achter.',
  },
  examples: {
    'about-others': 'Wat maakt dat ik haar te laat komen niet bespreek?',
    'not-about-me': 'Wat gebeurt er met mij als een ouder gaat schreeuwen?',
    name: 'Hoe blijf ik in gesprek met deze moeder als zij stilvalt?',
    several: 'Wat heb ik nodig om nee te zeggen tegen deze collega?',
    'hidden-solution': 'Wat zeg ik niet tegen mijn leidinggevende?',
    closed: 'Wat houdt mij tegen om haar nog eens te bellen?',
    absolute: 'Wat maakte dat ik deze keer toegaf?',
    'too-long': 'Hoe blijf ik rustig als hij zijn stem verheft?',
    'too-short': 'Wat heb ik nodig om rustig te blijven in zo’n gesprek?',
    'no-question-mark': 'Hoe kan ik mijn punt zo brengen dat ik er zelf achter sta?',
  },
  versions: {
    title: (count) => `De vraag door de tijd (${String(count)})`,
    first: 'de eerste',
    own: 'zelf anders gezegd',
    session: (session) => `anders gezegd in ${session}`,
    final: 'zoals hij nu is',
    notKept: 'zoals hij nu is, nog niet bij de versies',
    keep: 'Deze vraag als versie bewaren',
  },
  needs: {
    title: 'Wat je groep nodig heeft',
    met: 'is er',
    notYet: 'nog niet',
    names: (names) => `Er staan nog namen in: ${names}. Een rol zegt genoeg: de moeder, collega A.`,
    keptBack: 'Je hebt het opgeschreven en houdt het nog voor je.',
    of: {
      moment: {
        title: 'Een concreet moment',
        help: 'Eén keer, één plek. Wat gebeurde er toen je binnenkwam?',
      },
      ownPart: { title: 'Je eigen aandeel', help: 'Wat deed je of liet je, in een zin met ik?' },
      question: { title: 'Eén vraag over jezelf', help: 'Eén zin, en die gaat over jou.' },
      roles: {
        title: 'Rollen in plaats van namen',
        help: 'Wie waren erbij? De moeder, collega A, de stagiair.',
      },
      wish: {
        title: 'Wat je van de groep wilt',
        help: 'Meedenken, doorvragen, herkennen: waar heb je wat aan?',
      },
    },
    noName: 'Geen naam gevonden in wat je gaat vertellen.',
  },
  parts: {
    title: 'Verder schrijven, deel voor deel',
    empty: 'nog leeg',
    private: 'privé',
    help: 'Help me verder',
    helpWith: (part) => `Help me verder bij ‘${part}’`,
    another: 'Een andere vraag',
    write: 'Schrijf het op',
    close: 'Dicht',
  },
  aloud: {
    time: (halves) => `Voorlezen duurt ongeveer ${minutes(halves)}.`,
    none: 'Er is nog niets om voor te lezen.',
    planned: (count) =>
      `De eerste fase van de geplande sessie duurt ${count === 1 ? 'één minuut' : `${String(count)} minuten`}.`,
    outcome: 'De afloop blijft ingeklapt. Die lees je niet voor en telt hier niet mee.',
  },
  ownPart: {
    title: 'Naar een eigen vraag',
    intro: 'Een ander veranderen lukt niemand. Naar wat er met jou gebeurt, kun je samen kijken.',
    step: (number) => `Stap ${String(number)}`,
    starts: {
      wanted: 'Ik zou graag zien dat …',
      noticed: 'Als dat niet gebeurt, merk ik dat ik …',
      able: 'Wat ik zelf zou willen kunnen: …',
    },
    examples: {
      wanted: 'mijn collega op tijd komt',
      noticed: 'me erger en niets zeg',
      able: 'rustig zeggen wat het met me doet',
    },
    proposals: {
      title: 'Van je eigen woorden gemaakt',
      wanted: (words) => `Wat maakt het voor mij zo belangrijk dat ${words}?`,
      noticed: (words) => `Wat maakt dat ik ${words}?`,
      able: (words) => `Hoe kan ik ${words}?`,
    },
    question: 'Je vraag',
    questionHint: 'Kies er hierboven een en verander hem tot hij van jou is, of schrijf er zelf een.',
    empty: 'Schrijf eerst je vraag op. Wat je typte, is bewaard.',
    keep: 'Dit wordt de vraag',
  },
  help: preparationHelp,
};
