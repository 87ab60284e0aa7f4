import type { RuleExamples } from '../rule';

/** Of each rule in `ownExperience.ts`: lines that it judges, and lines that it leaves to another. */
export const ownExperienceExamples: RuleExamples = {
  'what-i-did': {
    fits: [
      'Ik heb toen een weekend nergens over nagedacht en dat was genoeg.',
      'Destijds hebben wij de ouders samen aan tafel gezet.',
      'Ik laat ze dan altijd eerst even uitrazen.',
      'Vroeger schreven we alles dezelfde avond op.',
      'Als ik zoiets meemaak ga ik eerst een eind lopen.',
    ],
    leaves: [
      'Ik heb het gevoel dat je iets achterhoudt.',
      'Ik heb begrepen dat je met haar hebt gesproken.',
      'Ik vroeg me af hoe dat ging.',
      'Ik neem aan dat hij dat wist.',
    ],
  },
  'what-others-did': {
    fits: [
      'Mijn zus zat in hetzelfde schuitje en die is met een coach gaan praten.',
      'Mijn oude begeleider maakte er altijd een grapje van.',
      'Een collega van mij heeft een gespreksleider gevraagd.',
    ],
    leaves: ['Bij ons is het ook altijd zo.', 'Mijn indruk is dat je boos bent.', 'Hoe doen jullie dat?'],
  },
  'what-works': {
    fits: [
      'Wat vaak helpt is een vast moment in de week.',
      'Wat ik dan altijd doe is eerst tot tien tellen.',
      'Wat je ook kunt doen is een brief schrijven.',
    ],
    leaves: ['Wat werkt bij jou?', 'Wat ik me afvraag: hoe voelde dat?', 'Wat je zegt raakt me.'],
  },
};
