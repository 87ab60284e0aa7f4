import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { guessKind } from '@/domain/choosing/guessKind';
import { kindsInDoubt } from '@/domain/choosing/kindWords';
import { englishKindWords } from '@/domain/choosing/kindWordsEn';
import { dutchKindWords } from '@/domain/choosing/kindWordsNl';
import { questionKinds } from '@/domain/methods/method';
import { kindQuestions, questionsOfNoKind } from './kindQuestions';

describe('the guess of the kind of a question', () => {
  it.each(questionKinds)(
    'is right for nearly all questions of the kind "%s" that the lists were made with',
    (kind) => {
      const wrong = kindQuestions[kind].filter((question) => guessKind(question) !== kind);
      expect(wrong.length / kindQuestions[kind].length).toBeLessThan(0.1);
    },
  );

  it.each(questionsOfNoKind)('is none for "%s"', (question) => {
    expect(guessKind(question)).toBeNull();
  });

  it('does not look at capitals, accents and signs', () => {
    expect(guessKind('«WAT RÁÁKT mij?»')).toBe(guessKind('wat raakt mij'));
    expect(guessKind('Ik ben geïrriteerd')).toBe('emotion');
  });

  it('takes a word that says the kind over any that merely fit another', () => {
    expect(guessKind('mijn collega, mijn leidinggevende, de moeder en de vader: ik voel het')).toBe(
      'emotion',
    );
  });

  it('is one of the kinds or none, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        expect([...questionKinds, null]).toContain(guessKind(text));
      }),
    );
  });

  it('looks at the beginning only of a very long text', () => {
    expect(guessKind(`${'a '.repeat(600)} ik voel mij boos`)).toBeNull();
  });
});

describe('the word lists', () => {
  const wordsOf = (list: string): string[] => list.split(',').map((word) => word.trim());
  const lists = [dutchKindWords, englishKindWords].flatMap((language) =>
    questionKinds.flatMap((kind) => [
      { name: `${kind}, clear`, words: wordsOf(language[kind].clear) },
      { name: `${kind}, hint`, words: wordsOf(language[kind].hint) },
    ]),
  );

  it('are there for each kind once', () => {
    expect([...kindsInDoubt].sort()).toEqual([...questionKinds].sort());
  });

  it.each(lists)('hold nothing empty or twice: $name', ({ words }) => {
    expect(words.filter((word, place) => word === '' || words.indexOf(word) !== place)).toEqual([]);
  });

  it.each(lists)('have stars and dots only where they mean something: $name', ({ words }) => {
    const odd = words.filter(
      (word) => !/^\^?(\*?[\p{L}']+\*?|\*|…)( (\*?[\p{L}']+\*?|\*|…))*$/u.test(word.trim()),
    );
    expect(odd).toEqual([]);
  });
});
