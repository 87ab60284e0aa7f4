import type { RuleExamples } from '../rule';

/** Of each rule in `circular.ts`: questions that it judges, and questions that it leaves to another. */
export const circularExamples: RuleExamples = {
  'what-would-someone-say': {
    fits: [
      'Wat zou je collega zeggen dat jouw kracht is?',
      'Hoe zou hij jouw rol beschrijven?',
      'Als ik het aan je dochter vroeg, wat zou die zeggen?',
      'Wat zou een buitenstaander hier zien?',
    ],
    leaves: ['Wat zou je willen begrijpen?', 'Waarom zou zij dat doen?', 'Wat zou je moeten zeggen?'],
  },
  'what-do-you-think-someone': {
    fits: [
      'Hoe denk je dat zij naar jou keek?',
      'Wat denk je dat je collega nodig had?',
      'Hoe denk je dat het voor haar was?',
    ],
    leaves: ['Wat denk je dat er gebeurde?', 'Wat denk je zelf?', 'Waarom denk je dat zij wegloopt?'],
  },
  'how-does-someone-look-at-it': {
    fits: [
      "Hoe kijken je collega's naar jou als het misgaat?",
      'Wat doet zij als jij stil valt?',
      'Hoe ziet jouw partner dit?',
      'Wat hoopt jouw leidinggevende dat jij doet?',
    ],
    leaves: [
      'Hoe reageerde de cliënt?',
      'Hoe ziet een gewone dienst er bij jullie uit?',
      'Wat gebeurt er met jou als iemand roept?',
    ],
  },
  'who-most': {
    fits: [
      'Wie in het team maakt zich hier de meeste zorgen over?',
      'Wie merkt het als eerste als jij je terugtrekt?',
      'Door de ogen van de leerling: wat zag hij?',
    ],
    leaves: ['Wie waren erbij?', 'Wie bepaalt dat?'],
  },
};
