import type { RuleExamples } from '../rule';

/** Of each rule in `miracleAndScaling.ts`: questions that it judges, and questions that it leaves to another. */
export const miracleAndScalingExamples: RuleExamples = {
  miracle: {
    fits: [
      'Als je een toverstok had, wat zou er dan veranderen?',
      'Als het probleem morgen is opgelost, wat doe je dan anders?',
      'Hoe ziet je ideale werkdag eruit?',
      'Als alles mogelijk was, wat zou je dan kiezen?',
    ],
    leaves: ['Hoe heb je het opgelost?', 'Als hij boos wordt, wat doe jij dan?'],
  },
  scale: {
    fits: [
      'Op een schaal van 0 tot 10, hoe zeker ben je?',
      'Hoe kom je van een zes naar een zeven?',
      'Wat maakt het een 4?',
      'Welk cijfer geef je je vertrouwen?',
    ],
    leaves: ['Wat gebeurde er van twee tot vier uur?', 'Hoeveel mensen waren er?'],
  },
};
