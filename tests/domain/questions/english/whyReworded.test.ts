import { expect, test } from 'vitest';
import { classifyQuestion } from '../../../../src/domain/questions/classifyQuestion';

const reworded = (line: string) =>
  classifyQuestion(line, { language: 'en', whyIsFine: false, mayBeHypothesis: false }).rewording;

test.each([
  ['Why did you do that?', 'What made you do that?'],
  ['And why did she leave so early?', 'What made her leave so early?'],
  ['why did they call you', 'What made them call you?'],
])('%s is asked as %s', (why, what) => {
  expect(reworded(why)).toBe(what);
});

test.each([
  'Why not?',
  "Why didn't you leave?",
  'Why did you not leave?',
  'Why were you angry?',
  'Why did you do that, and what then?',
  'Why did you stay and say nothing?',
  'Why did you have to do it?',
  'Why did the team split up?',
])('%s is left as it is', (why) => {
  expect(reworded(why)).toBeNull();
});
