import { expect, test } from 'vitest';

import { askingIn, askingInCasus, notAsking, nudgeHere } from '@/domain/questions/askingHere';
import type { Judgement } from '@/domain/questions/judgement';

const judged = (kind: Judgement['kind'], nudge = true): Judgement => ({
  kind,
  nudge,
  rule: 'x',
  rewording: null,
});

test('a phase says by what it captures whether questions are asked, and whether a hypothesis has its place', () => {
  expect(askingIn({ captures: ['question', 'answer'], advice: 'parked' })).toEqual({
    asks: true,
    adviceWaits: true,
    mayBeHypothesis: false,
  });
  expect(askingIn({ captures: ['hypothesis'], advice: 'allowed' })).toEqual({
    asks: false,
    adviceWaits: false,
    mayBeHypothesis: true,
  });
  expect(askingIn({ captures: ['question', 'view'], advice: 'barred' })).toMatchObject({
    adviceWaits: true,
    mayBeHypothesis: true,
  });
  expect(askingIn(undefined)).toBe(notAsking);
});

test('a question gets the nudge of its kind where questions are asked, and none elsewhere', () => {
  expect(nudgeHere(judged('leading'), askingInCasus)).toBe('leading');
  expect(nudgeHere(judged('leading'), notAsking)).toBeNull();
  expect(nudgeHere(judged('open', false), askingInCasus)).toBeNull();
});

test('advice is a matter only where it has to wait', () => {
  const parks = askingIn({ captures: ['question'], advice: 'parked' });
  const allows = askingIn({ captures: ['question'], advice: 'allowed' });
  expect(nudgeHere(judged('advice'), parks)).toBe('advice');
  expect(nudgeHere(judged('advice'), allows)).toBeNull();
  expect(nudgeHere(judged('closed'), allows)).toBe('closed');
});

test('a nudge whose kind has no words of its own names no kind', () => {
  expect(nudgeHere(judged('circular'), askingInCasus)).toBe('unsure');
});
