import type { RuleExamples } from '../rule';

/** Of each rule in `stacked.ts`: questions that it judges, and questions that it leaves to another. */
export const stackedExamples: RuleExamples = {
  'two-question-marks': {
    fits: ['Wat wil je bereiken? En wat heb je daarvoor nodig?', 'Hoe was dat? Had je hulp?'],
    leaves: ['Je was alleen. Hoe was dat?', 'Hoe was dat??'],
  },
  'and-a-question-word': {
    fits: [
      'Wat zag je en wat deed dat met je?',
      'Ben je boos, en waarom?',
      'Wat heb je nodig en van wie?',
      'Wat gebeurde er, wie was erbij en hoe liep het af?',
    ],
    leaves: [
      'Wat maakte dat je opstond en wegliep?',
      'Wat ziet zij wat jij niet ziet?',
      'Wat dacht je toen hij wegliep?',
    ],
  },
  'and-a-verb': {
    fits: [
      'Wat was je doel en heb je dat gehaald?',
      'Hoe ga je ermee om en helpt dat?',
      'Was het druk, was je moe en speelde er thuis iets?',
      'Wat hoop je, of wil je vooral je verhaal kwijt?',
      'Hoe gaat het nu met je, slaap je weer een beetje?',
    ],
    leaves: [
      'Was je boos of verdrietig?',
      'Wat denk je en voel je als je hem ziet?',
      'Wat speelt er onder de oppervlakte, denk je?',
      'Ligt het aan hem of ligt het aan jou?',
    ],
  },
};
