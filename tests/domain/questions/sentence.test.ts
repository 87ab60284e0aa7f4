import { describe, expect, it } from 'vitest';

import { readSentence } from '@/domain/questions/sentence';

describe('a line as the rules read it', () => {
  it('has no words when it is empty', () => {
    expect(readSentence('  ')).toEqual({
      text: '',
      plain: '',
      words: [],
      questionMarks: 0,
      sentences: [],
      asked: [],
      question: '',
      clauses: [],
    });
  });

  it('is plain: small letters, straight quotes, single spaces, no sign at its end', () => {
    expect(readSentence('Wat  zei “hij”\tzo’n keer?!').plain).toBe('wat zei "hij" zo\'n keer');
  });

  it('keeps an apostrophe and a hyphen inside a word', () => {
    expect(readSentence("Wat deed zo'n time-out?").words).toEqual(['wat', 'deed', "zo'n", 'time-out']);
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

  it('parts the question at commas, colons and dashes', () => {
    expect(readSentence('Even kijken: toen hij riep, wat deed je - en wie zag het?').clauses).toEqual([
      'even kijken',
      'toen hij riep',
      'wat deed je',
      'en wie zag het',
    ]);
  });

  it.each(['- ', '> ', '* ', '1. ', '> - '])('passes over the sign %j before a line', (sign) => {
    expect(readSentence(`${sign}Wat deed je?`).text).toBe('Wat deed je?');
  });

  it('counts the question marks', () => {
    expect(readSentence('Wat deed je? En hij??').questionMarks).toBe(3);
  });
});
