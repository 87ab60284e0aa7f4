import type { RuleExamples } from '../rule';

/** Of each rule in `adviceTold.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceToldExamples: RuleExamples = {
  'if-i-were-you': {
    fits: ['Als ik jou was ging ik naar huis.', 'Mijn tip zou zijn: begin klein.', 'Tip: schrijf het op.'],
    leaves: ['Als ik jou zo hoor, wat wil je dan?', 'Wat is het advies van je baas?'],
  },
  'told-and-then-asked': {
    fits: [
      'Je zou hem kunnen bellen, wat vind je daarvan?',
      'Bij ons hebben we een buddy. Lijkt je dat wat?',
    ],
    leaves: [
      'De directie wil bezuinigen. Wat vind je daarvan?',
      'Je moet elke dag rapporteren, wat doet dat met je?',
    ],
  },
  'i-would': {
    fits: [
      'Ik zou gewoon eerst de feiten op een rij zetten.',
      'Bij ons op school doen we dan een groepsgesprek.',
      'Zal ik anders eens meegaan?',
    ],
    leaves: ['Ik zou wel willen weten hoe je dat doet.', 'Ik hoor vooral frustratie.'],
  },
  command: {
    fits: ['Probeer het eens met humor.', 'Ga gewoon met hem praten', 'Laat het los.'],
    leaves: [
      'Neem ons eens mee naar dat moment.',
      'Leg eens uit wat je bedoelt.',
      'Geef eens een voorbeeld.',
      'Ga je nog met hem verder?',
      'Vraag je dat vaker?',
    ],
  },
};
