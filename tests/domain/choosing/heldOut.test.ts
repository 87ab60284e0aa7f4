import { describe, expect, it } from 'vitest';

import { guessKind } from '@/domain/choosing/guessKind';
import { heldOutQuestions } from './heldOutQuestions';

const isRight = ({ question, kind, alsoRight }: (typeof heldOutQuestions)[number]): boolean => {
  const guess = guessKind(question);
  return guess === kind || (guess !== null && guess === alsoRight);
};

describe('the guess of a kind, on questions it was never fitted to,', () => {
  it.each(['nl', 'en'] as const)('is right for most of those in %s', (language) => {
    const asked = heldOutQuestions.filter((one) => one.language === language);
    expect(asked.filter(isRight).length).toBeGreaterThan(asked.length / 2);
  });
});
