import { describe, expect, it } from 'vitest';

import { hasWords, readSentence, wordsOf } from '@/domain/questions/sentence';

describe('a line as the rules read it', () => {
  it('has no words when it is empty', () => {
    expect(readSentence('  ')).toEqual({
      text: '',
      plain: '',
      questionMarks: 0,
      sentences: [],
      asked: [],
      question: '',
    });
  });

  it('is plain: small letters, straight quotes, single spaces, no sign at its end', () => {
    expect(readSentence('Wat  zei “hij”\tzo’n keer?!').plain).toBe('wat zei "hij" zo\'n keer');
  });

  it('keeps an apostrophe and a hyphen inside a word', () => {
    expect(wordsOf("wat deed zo'n time-out?")).toEqual(['wat', 'deed', "zo'n", 'time-out']);
  });

  it('picks the question out of what is told before it', () => {
    const { sentences, asked, question } = readSentence('Je was moe. Wat deed je toen? Ik ben benieuwd.');
    expect(sentences).toEqual(['je was moe', 'wat deed je toen', 'ik ben benieuwd']);
    expect(asked).toEqual(['wat deed je toen']);
    expect(question).toBe('wat deed je toen');
  });

  it('takes the last sentence for the question where nobody typed a question mark', () => {
    expect(readSentence('Je was moe. Wat deed je toen').question).toBe('wat deed je toen');
  });

  it.each([
    ['Wat deed je m.b.t. de planning?', 1],
    ['Wat zei dr. Bos?', 1],
    ['Hoe ging dat bijv. bij mw. De Wit?', 1],
    ['Ja. Wat deed je?', 2],
    ['Wat deed je ... en toen?', 2],
  ])('ends no sentence at a shortened word: %s', (line, count) => {
    expect(readSentence(line).sentences).toHaveLength(count);
  });

  it.each([
    ['?!', false],
    ['1', true],
    ['é', true],
  ])('says whether %j has words', (line, has) => {
    expect(hasWords(readSentence(line))).toBe(has);
  });

  it.each(['- ', '> ', '* ', '1. ', '> - '])('passes over the sign %j before a line', (sign) => {
    expect(readSentence(`${sign}Wat deed je?`).text).toBe('Wat deed je?');
  });

  it('counts the question marks', () => {
    expect(readSentence('Wat deed je? En hij??').questionMarks).toBe(3);
  });
});
