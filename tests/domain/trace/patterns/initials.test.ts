import { describe, expect, it } from 'vitest';

import { findTraces, type TraceContext } from '@/domain/trace/findTraces';
import { contextOf } from '../support/context';

const initialsIn = (text: string, own: Partial<TraceContext> = {}): string[] =>
  findTraces(text, contextOf(own))
    .filter(({ kind }) => kind === 'initials')
    .map((one) => one.text);

describe('one letter stands for somebody', () => {
  it.each([
    ['Overleg met K. liep vast. K. vindt dat niet.', ['K.', 'K.']],
    ['I kept thinking of what R said. R does not cry.', ['R', 'R']],
    ['Mr T brings his own sandwiches.', ['T']],
    ['D. van de nachtdienst ook.', ['D.']],
    ['S. (9) asked whether I get paid.', ['S.']],
  ])('%s', (text, expected) => {
    expect(initialsIn(text)).toEqual(expected);
  });
});

describe('one letter stands for nobody', () => {
  it.each([
    'We hadden geen plan B en groep C was klein.',
    'A zei het tegen B.',
    'Mevrouw A en mevrouw B zwegen.',
    'Vitamine D. werd vergeten.',
    'I said so, and I meant it.',
  ])('%s', (text) => {
    expect(initialsIn(text)).toEqual([]);
  });

  it('whose letter was agreed', () => {
    expect(initialsIn('Overleg met K. liep vast.', { agreedInitials: ['K'] })).toEqual([]);
  });
});
