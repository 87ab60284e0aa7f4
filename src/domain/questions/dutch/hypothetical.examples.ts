import type { RuleExamples } from '../rule';

/** Of each rule in `hypothetical.ts`: questions that it judges, and questions that it leaves to another. */
export const hypotheticalExamples: RuleExamples = {
  suppose: {
    fits: [
      'Stel dat je niets doet, wat gebeurt er dan?',
      'Gesteld dat hij gelijk heeft, wat betekent dat?',
      'Wat als het tegenovergestelde waar is?',
      'Wat gebeurt er als je niets doet?',
    ],
    leaves: ['Wat gebeurt er met jou als iemand zijn stem verheft?', 'Welke vraag stel je jezelf?'],
  },
  'if-it-were': {
    fits: [
      'Als je niet bang was, wat zou je dan zeggen?',
      'Wat zou je doen als niemand meekeek?',
      'Mocht ze toch vertrekken, wat betekent dat voor jou?',
      'Wat zou je tegen je jongere zelf zeggen?',
    ],
    leaves: ['Als je nu terugkijkt, wat valt je dan op?', 'Wat zou je anders doen?'],
  },
};
