import { expect, test } from 'vitest';

import { splitQuestion } from '@/domain/questions/splitQuestion';

test.each([
  ['Wat deed je en hoe voelde dat?', 'Wat deed je?', 'Hoe voelde dat?'],
  ['Wat zag je toen, en wat deed dat met je?', 'Wat zag je toen?', 'Wat deed dat met je?'],
  [
    'Wat wil je bereiken? En wat heb je daarvoor nodig?',
    'Wat wil je bereiken?',
    'En wat heb je daarvoor nodig?',
  ],
  ['Je was alleen. Hoe was dat? Had je hulp?', 'Je was alleen. Hoe was dat?', 'Had je hulp?'],
  ['Hoe was het met de moeder?\nWat zei de zoon?', 'Hoe was het met de moeder?', 'Wat zei de zoon?'],
  ['What did you do then and how did she react?', 'What did you do then?', 'How did she react?'],
  [
    'What did she say and how did you feel when she left?',
    'What did she say?',
    'How did you feel when she left?',
  ],
  ['Why did he leave, and what did you feel?', 'Why did he leave?', 'What did you feel?'],
])('%s is two questions', (line, first, second) => {
  expect(splitQuestion(line)).toEqual([first, second]);
});

test.each([
  'Wat deed je?',
  'Wat maakte dat je opstond en wegliep?',
  'Wat vertelde je over wat je deed en hoe je dat deed?',
  'Hoe vaak zag je dat en hoe vaak je hem sprak?',
  'Wat deed je en hoe je dat deed?',
  'Wat zag je, wat deed je en hoe was dat?',
  'Wat zag je en wat deed je en hoe was dat?',
  'Was je boos en hoe ging het?',
  'Wat dacht je en waarom?',
  'Ben je boos? Waarom?',
  'Hè? Wat deed je toen?',
  'Hoe was dat? Wat zei zij? Wat zei hij?',
  'Hij vroeg "waarom deed je dat?" Wat zei je toen?',
  'Wat deed je en hoe voelde dat',
  'What did you say about how it went and who was there?',
  'What happened when he left and what you did?',
  '',
])('%s stays as it is', (line) => {
  expect(splitQuestion(line)).toBeNull();
});
