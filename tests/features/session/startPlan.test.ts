import { describe, expect, it } from 'vitest';
import * as v from 'valibot';

import { moveStep, setMinutes, toggleStep } from '@/domain/session/draftPlan';
import { legendToKeep, numbersToKeep, startPlan, variantToKeep } from '@/features/session/start/startPlan';
import { startSchema, withMethod, type StartValues } from '@/features/session/start/startValues';
import { nl } from '@/i18n/nl';
import { methodOf } from '../../support/underWay';

const before = {
  casus: '',
  question: 'Hoe?',
  method: 'mine',
  group: '',
  participants: 'MB, AK, JV',
  presenter: 'MB',
  facilitator: '',
  noteTaker: '',
  timekeeper: '',
  observer: '',
  absent: '',
  opening: '',
};

const values = (parts: Partial<StartValues> = {}): StartValues => ({
  ...before,
  ...withMethod('mine'),
  ...parts,
});

const plain = methodOf([['A'], ['B'], ['C']]);
const withChoice = methodOf(
  [['A'], ['B', 'with:: short'], ['C', 'with:: long']],
  'choice:: Form: short, long',
);
const inRounds = methodOf([['A'], ['B', 'rounds:: each'], ['C', 'rounds:: each']]);

it('reads a draft that was kept before there were variants and plans', () => {
  expect(v.parse(startSchema, before)).toEqual(values());
});

describe('the phases that a note keeps', () => {
  const keep = (method: typeof plain, parts: Partial<StartValues> = {}): number[] =>
    numbersToKeep(method, startPlan(method, values(parts)));

  it('are none for the method’s own plan, and with other minutes', () => {
    const { steps } = startPlan(plain, values());
    expect(keep(plain)).toEqual([]);
    expect(keep(plain, { plan: setMinutes(steps, 0, '7') })).toEqual([]);
  });

  it('are those of the plan when a phase was moved or left out', () => {
    const { steps } = startPlan(plain, values());
    expect(keep(plain, { plan: moveStep(steps, 0, 1) })).toEqual([2, 1, 3]);
    expect(keep(plain, { plan: toggleStep(steps, 1) })).toEqual([1, 3]);
  });

  it('are those of the variant', () => {
    expect(keep(withChoice)).toEqual([1, 2]);
    expect(keep(withChoice, { options: ['long'] })).toEqual([1, 3]);
  });

  it('are written out for the people who are there', () => {
    expect(keep(inRounds)).toEqual([1, 2, 3, 2, 3, 2, 3]);
  });
});

it('keeps of a variant only what is not the default', () => {
  expect(variantToKeep(withChoice, values({ options: ['short'] }))).toEqual([]);
  expect(variantToKeep(withChoice, values({ options: ['long'] }))).toEqual(['long']);
});

describe('the legend that a note keeps', () => {
  const marking = methodOf([['A', 'marks:: yes', 'warm:: opens', 'neutral:: nothing', 'cold:: closes']]);
  const bare = methodOf([['A', 'marks:: yes']]);
  const words = nl.session.line.marks;
  const keep = (method: typeof plain, legend: StartValues['legend']): unknown =>
    legendToKeep(values({ legend }), startPlan(method, values()).phases, words);

  it('is the method’s, with what was typed over it', () => {
    expect(keep(marking, null)).toEqual({ warm: 'opens', neutral: 'nothing', cold: 'closes' });
    expect(keep(marking, { warm: 'raakt', neutral: ' ', cold: 'closes' })).toEqual({
      warm: 'raakt',
      neutral: 'nothing',
      cold: 'closes',
    });
  });

  it('is none where no questions are marked, or where nobody says what marks mean', () => {
    expect(keep(plain, { warm: 'raakt', neutral: '', cold: '' })).toBeNull();
    expect(keep(bare, null)).toBeNull();
    expect(keep(bare, { warm: '', neutral: ' ', cold: '' })).toBeNull();
  });

  it('takes the plain words for what was left empty', () => {
    expect(keep(bare, { warm: 'raakt', neutral: '', cold: '' })).toEqual({
      warm: 'raakt',
      neutral: words.neutral,
      cold: words.cold,
    });
  });
});
