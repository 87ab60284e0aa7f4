import { describe, expect, it } from 'vitest';

import { findTraces } from '@/domain/trace/findTraces';
import { contextOf } from '../support/context';

const names = (text: string): string[] =>
  findTraces(text, contextOf({ language: 'en' }))
    .filter(({ kind }) => kind === 'name')
    .map((one) => one.text);

describe('a word of no list that begins a sentence is somebody', () => {
  it.each([
    ['before a verb', 'Threlkeld would not sign.', ['Threlkeld']],
    ['before an adverb and a verb', 'Quillen always brings the minutes.', ['Quillen']],
    ['before a verb with its object', 'Quillen keeps the keys.', ['Quillen']],
    ['before a past that no ending tells', 'Quillen drew it for me.', ['Quillen']],
    ['as owner', 'Quillen’s son does not know.', ['Quillen']],
    ['beside me', 'Quillen and I started together.', ['Quillen']],
    ['beside another', 'Hyun-woo and Min-ji are siblings.', ['Hyun-woo', 'Min-ji']],
    ['before what is said', 'Quillen: I said it would be fine.', ['Quillen']],
    ['with the age behind', 'Quillen, sixteen, sits at the back.', ['Quillen']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a word that begins a sentence is nobody', () => {
  it.each([
    'Relief washed over me.',
    'Theatre wants me now.',
    'Doors closed behind us.',
    'Closest was the neighbour.',
    'Drawback named by the source.',
    'Can anybody say it?',
    'But I’m Scottish and I’m tired.',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('a month is somebody by what stands around it', () => {
  it.each([
    ['It was April who noticed, in June.', ['April']],
    ['June’s husband does not know.', ['June']],
    ['My colleague May told me in August.', ['May']],
    ['April was cold and May was wet.', []],
    ['We asked in June. May I come?', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a department with a capital is nobody', () => {
  it.each(['They called Security.', 'I wrote to Legal and to Finance.', 'Ask Payroll.'])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

it('a letter comes from somebody, a niece from a place', () => {
  expect(names('The email came from Mbali.')).toEqual(['Mbali']);
  expect(names('His niece came from Elmswell.')).toEqual([]);
});

it('behind mrs in haste only a name stands', () => {
  expect(names('she told mrs oduya before i could')).toEqual(['oduya']);
  expect(names('the mr and mrs of it all')).toEqual([]);
});

it('a row of names ends in a name or in me', () => {
  expect(names('Will, Mark and Rose were late.')).toEqual(['Will', 'Mark', 'Rose']);
  expect(names('Thanks, everyone, and goodbye.')).toEqual([]);
});
