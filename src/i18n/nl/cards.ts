import type { cards as en } from '../en/cards';

export const cards: typeof en = {
  table: 'Vragen',
  asked: (asked) => (asked === 1 ? 'één gesteld' : `${String(asked)} gesteld`),
  ask: (person, open) =>
    open === 1 ? `${person} mag nog één vraag stellen` : `${person} mag nog ${String(open)} vragen stellen`,
  placesOf: (person) => `Vragen van ${person}`,
  over: (count) => (count === 1 ? 'één meer dan afgesproken' : `${String(count)} meer dan afgesproken`),
  whose: 'Van wie is deze vraag?',
  from: (person) => `Van ${person}`,
  becameWarm: (count) => `Wat warm werd (${String(count)})`,
  marksBy: (presenter) => `${presenter} zegt van elke vraag wat die doet.`,
  marksByPresenter: 'De inbrenger zegt van elke vraag wat die doet.',
  marked: (marked, count) => `${String(marked)} van de ${String(count)} gehad`,
  answered: (answered, count) => `${String(answered)} van de ${String(count)} beantwoord`,
  answer: 'Antwoord',
  answerThis: (question) => `Antwoord op “${question}”`,
  noMark: {
    'no-marks-here': 'In deze fase zijn warm, neutraal en koud niet aan de orde.',
    'no-question': 'Alleen een vraag kan warm, neutraal of koud zijn.',
    'own-question': 'De inbrenger zegt het van de vragen van anderen.',
  },
  parking: {
    title: 'Geparkeerd advies',
    hint: 'Eerder gezegd en bewaard voor nu. Wat je laat liggen, blijft staan waar het gezegd is.',
    sign: 'geparkeerd',
    park: 'Parkeren als advies',
    takeUp: 'Oppakken',
    takeUpThis: (advice) => `“${advice}” oppakken`,
    no: {
      'is-parked': 'Dit advies is al geparkeerd.',
      'advice-is-welcome': 'Advies mag hier gewoon, dus parkeren hoeft niet.',
    },
  },
  wording: {
    title: 'De vraag',
    first: 'eerst',
    choose: 'Dit is nu de vraag',
    sentences: (count) => `Een van de zinnen overnemen (${String(count)})`,
    takeOver: 'Overnemen',
    takeOverThis: (sentence) => `“${sentence}” overnemen`,
  },
  commands: {
    park: 'Laatste regel parkeren als advies',
    warm: 'Volgende vraag is warm',
    neutral: 'Volgende vraag is neutraal',
    cold: 'Volgende vraag is koud',
    noneToMark: 'Er ligt hier geen vraag meer die nog warm, neutraal of koud kan worden.',
    noneToPark: 'Er staat hier nog geen regel om te parkeren.',
  },
};
