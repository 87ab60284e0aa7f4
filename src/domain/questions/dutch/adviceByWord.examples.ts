import type { RuleExamples } from '../rule';

/** Of each rule in `adviceByWord.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceByWordExamples: RuleExamples = {
  'what-if-you': {
    fits: [
      'Wat als je hem een brief schrijft?',
      'Wat als je gewoon nee zegt?',
      'Als je nou eens begint met een compliment?',
    ],
    leaves: [
      'Wat als het omgekeerde waar is?',
      'Wat als je niets doet?',
      'Als je niet bang was, wat zou je dan zeggen?',
    ],
  },
  'suppose-you-simply': {
    fits: [
      'Stel dat je haar gewoon de waarheid vertelt, wat kan er dan gebeuren?',
      'Stel je zegt eens nee, hoe is dat?',
    ],
    leaves: ['Stel dat je niets doet, wat gebeurt er dan?'],
  },
  'what-about': {
    fits: [
      'Wat dacht je van een gesprek met z’n drieën?',
      'Wat let je om hem te bellen?',
      'Hoe zou het zijn om eerst te luisteren?',
      'Hoe zou het zijn om een week geen mail te lezen?',
      'Welke training zou je kunnen doen?',
      'Wat kan het kwaad om te bellen?',
      'Waar wacht je nog op?',
    ],
    leaves: [
      'Wat dacht je toen hij wegliep?',
      'Wat houdt je tegen?',
      'Wat vind je van de sfeer?',
      'Wat zou je zeggen als je alles kon zeggen?',
      'Hoe zou jij het eens aan willen pakken?',
    ],
  },
  'why-not-simply': {
    fits: [
      'Waarom zeg je niet gewoon nee?',
      'Waarom niet eerst een proefles?',
      'Waarom zou je haar niet bellen?',
    ],
    leaves: ['Waarom niet?', 'Waarom heb je niet gebeld?', 'Waarom toen niet?'],
  },
  'why-do-you-not': {
    fits: ['Waarom bespreek je het niet met haar?', 'Waarom leg je het niet voor aan de commissie?'],
    leaves: [
      'Waarom belde je hem niet?',
      'Waarom durf je dat niet?',
      'Waarom heb je het niet gezegd?',
      'Waarom nam je het niet op?',
    ],
  },
};
