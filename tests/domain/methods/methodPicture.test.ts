import { describe, expect, test } from 'vitest';

import { methodPicture, shownMinutes, type MethodPicture } from '@/domain/methods/methodPicture';
import { parseMethod } from '@/domain/methods/parseMethod';
import { sessionPhases } from '@/domain/methods/sessionPhases';
import { methodText } from '../../support/methods';

const properties = 'id: mine\ntitle: Mine\nmode: group\ngroup-size: 3-4';

/** The picture of a note with these phases, each given by its lines below the minutes. */
function pictureOf(phases: readonly (readonly string[])[], minutes: readonly number[] = []): MethodPicture {
  const text = phases.map((lines, at) =>
    [`## ${String(at + 1)}. P${String(at + 1)}`, '', ...lines].join('\n'),
  );
  const { method } = parseMethod(methodText(text.join('\n\n'), properties));
  if (!method) throw new Error('This is no method.');
  return methodPicture(sessionPhases(method), minutes);
}

const story = ['minutes:: 5', 'active:: presenter', 'silent:: participants'];
const views = ['minutes:: 15', 'active:: participants', 'silent:: presenter', 'silence:: back-turned'];
const round = ['minutes:: 2', 'active:: presenter', 'rounds:: each'];

const lane = ({ lanes }: MethodPicture, role: string): readonly string[] | undefined =>
  lanes.find((one) => one.role === role)?.parts;

describe('the picture of a method', () => {
  test('puts phases after each other in minutes', () => {
    const { blocks, total } = pictureOf([story, views]);
    expect(blocks.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [5, 20],
    ]);
    expect(total).toBe(20);
  });

  test('takes the minutes that are given, and the method’s own where none is', () => {
    expect(pictureOf([story, views], [8]).blocks.map(({ minutes }) => minutes)).toEqual([8, 15]);
  });

  test('never draws a phase backwards', () => {
    expect(pictureOf([story, views], [-3]).total).toBe(15);
  });

  test('says who speaks and how the others are silent', () => {
    const picture = pictureOf([story, views]);
    expect(lane(picture, 'presenter')).toEqual(['speaks', 'back-turned']);
    expect(lane(picture, 'participants')).toEqual(['listens', 'speaks']);
  });

  test('counts everyone in, but lets one who is named apart be silent', () => {
    const all = ['minutes:: 5', 'active:: all', 'silent:: presenter'];
    const picture = pictureOf([all, story]);
    expect(lane(picture, 'presenter')).toEqual(['listens', 'speaks']);
    expect(lane(picture, 'participants')).toEqual(['speaks', 'listens']);
  });

  test('has one lane for everyone where nobody is told apart', () => {
    const picture = pictureOf([['minutes:: 5', 'active:: all']]);
    expect(picture.lanes).toEqual([{ role: 'all', parts: ['speaks'] }]);
  });

  test('has a lane for a facilitator only where a phase names one', () => {
    expect(lane(pictureOf([story]), 'facilitator')).toBeUndefined();
    const led = pictureOf([['minutes:: 5', 'active:: facilitator'], story]);
    expect(lane(led, 'facilitator')).toEqual(['speaks', 'present']);
    expect(lane(led, 'presenter')).toEqual(['present', 'speaks']);
  });

  test('has one lane and no advice for who is alone', () => {
    const picture = pictureOf([['minutes:: 5', 'active:: me']]);
    expect(picture.lanes).toEqual([{ role: 'me', parts: ['speaks'] }]);
    expect(picture.hasAdvice).toBe(false);
  });

  test('tells what is particular about writing, and whether advice is given', () => {
    const [block] = pictureOf([
      [...views, 'write-first:: yes', 'notes:: no', 'private:: yes', 'advice:: parked'],
    ]).blocks;
    expect(block).toMatchObject({ writing: ['writesFirst', 'noNotes', 'private'], advice: 'parked' });
  });

  test('writes rounds out, with the phase’s own number in each', () => {
    const { blocks, rounds } = pictureOf([story, round, round, views]);
    expect(blocks.map(({ number }) => number)).toEqual([1, 2, 3, 2, 3, 2, 3, 4]);
    expect(rounds).toEqual([
      { round: 1, from: 5, to: 9 },
      { round: 2, from: 9, to: 13 },
      { round: 3, from: 13, to: 17 },
    ]);
  });

  test('is empty without phases', () => {
    expect(methodPicture([], [])).toMatchObject({ total: 0, blocks: [], rounds: [] });
  });
});

describe('minutes', () => {
  test.each([
    [15, '15'],
    [2.5, '2:30'],
    [80 / 60, '1:20'],
    [0.5, '0:30'],
  ])('of %d are shown as %s', (minutes, shown) => {
    expect(shownMinutes(minutes)).toBe(shown);
  });
});
