import { describe, expect, test } from 'vitest';

import { canBeDoneAlone, isDoneAlone } from '@/domain/reflection/alone';
import { ownLines, type OwnPart } from '@/domain/reflection/ownLines';
import { aContribution as contribution } from '../../support/contributions';

const mine = contribution({ id: 'iv-i00001', kind: 'insight', speaker: 'MB', text: 'Mijn inzicht' });
const theirs = contribution({ id: 'iv-i00002', kind: 'insight', speaker: 'AK', text: 'Hun inzicht' });
const starred = contribution({
  id: 'iv-q00003',
  kind: 'question',
  speaker: 'AK',
  text: 'Vraag',
  chosen: true,
});
const ownStar = contribution({ id: 'iv-v00004', kind: 'view', speaker: 'MB', text: 'Beeld', chosen: true });
const alone = contribution({ id: 'iv-i00005', kind: 'insight', speaker: null, text: 'Alleen' });
const wording = contribution({
  id: 'iv-r00006',
  kind: 'rewording',
  speaker: 'MB',
  text: 'Hoe?',
  chosen: true,
});

const wordsFor = (part: Partial<OwnPart>): string[] =>
  ownLines([mine, theirs, starred, ownStar, alone, wording], {
    initials: 'MB',
    isPresenter: false,
    isAlone: false,
    ...part,
  }).map(({ text }) => text);

describe('the lines to look back on', () => {
  test.each([
    ['a participant', {}, ['Mijn inzicht', 'Beeld']],
    ['the presenter, whose stars they are', { isPresenter: true }, ['Mijn inzicht', 'Vraag', 'Beeld']],
    ['somebody without initials', { initials: '' }, []],
    [
      'somebody alone',
      { initials: '', isAlone: true },
      ['Mijn inzicht', 'Hun inzicht', 'Vraag', 'Beeld', 'Alleen'],
    ],
  ])('of %s', (_, part, words) => {
    expect(wordsFor(part)).toEqual(words);
  });
});

describe('alone', () => {
  const solo = { mode: 'solo', groupSize: null } as const;
  const fromOne = { mode: 'group', groupSize: { min: 1, max: 8 } } as const;
  const fromFour = { mode: 'group', groupSize: { min: 4, max: 8 } } as const;

  test('one can do a solo model, and a method that begins at one person', () => {
    expect([solo, fromOne, fromFour].map(canBeDoneAlone)).toEqual([true, true, false]);
  });

  test.each([
    [solo, [], null, true],
    [fromOne, [], null, true],
    [fromOne, ['MB'], null, true],
    [fromOne, ['MB', 'AK'], null, false],
    [fromOne, [], 'Noord', false],
    [fromFour, ['MB'], null, false],
  ])('a session of %j with %j of group %j is done alone: %j', (method, participants, group, expected) => {
    expect(isDoneAlone(method, { participants, group })).toBe(expected);
  });
});
