import { describe, expect, test } from 'vitest';

import { choiceKeys, phaseKeys } from '@/domain/methods/methodWords';
import { parseMethod } from '@/domain/methods/parseMethod';
import { exampleOf } from '@/domain/methods/phaseExamples';
import { methodText } from '../../support/methods';

const marks = ['marks', 'warm', 'neutral', 'cold'] as const;
const needed = ['minutes', 'active'] as const;

/** A note in which a phase of a variant has this example, with what the example can't do without. */
function noteWith(key: (typeof phaseKeys)[number][0], dutch: boolean): string {
  const company = key === 'warm' || key === 'neutral' || key === 'cold' ? marks : [];
  const keys = new Set([...needed, ...company, key]);
  const phase = [...keys].map((one) => exampleOf(one, dutch)).join('\n');
  const other = needed.map((one) => exampleOf(one, dutch)).join('\n');
  const choice = `${choiceKeys[0][dutch ? 1 : 0]}:: ${dutch ? 'Stappen: vijf stappen, zeven stappen' : 'Steps: five steps, seven steps'}`;
  const later = ['five steps', 'seven steps', 'vijf stappen', 'zeven stappen']
    .filter((option) => choice.includes(option))
    .map((option) => `## Later\n\n${other}\nwith:: ${option}\n`);
  return methodText(`${choice}\n\n## A\n\n${phase}\n\n${later.join('\n')}`);
}

describe.each([
  ['English', false],
  ['Dutch', true],
])('in %s', (_, dutch) => {
  test.each(phaseKeys.map(([key]) => key))('the example of %s is right', (key) => {
    expect(parseMethod(noteWith(key, dutch)).problems).toEqual([]);
  });
});
