import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { detailsIn, formatDetails } from '@/domain/actions/details';
import { lookBacksIn } from '@/domain/actions/lookBack';
import { plainWords } from './lookBackWords';

const line = '- [ ] **MB** Bel de moeder terug ^iv-x4k2m9';
const noteWith = (...lines: string[]): string => `## Acties\n\n${[line, ...lines].join('\n')}\n`;

describe('a first small step and a buddy', () => {
  test('are written as lines under the action', () => {
    const details = { firstStep: 'haar nummer\nopzoeken ', buddy: 'JV' };
    expect(formatDetails(details, 'nl')).toEqual([
      '    - eerste-stap:: haar nummer opzoeken',
      '    - maatje:: JV',
    ]);
    expect(formatDetails(details, 'en')).toEqual([
      '    - first-step:: haar nummer opzoeken',
      '    - buddy:: JV',
    ]);
  });

  test('make no line where nothing was given', () => {
    expect(formatDetails({ firstStep: ' ', buddy: '' }, 'nl')).toEqual([]);
  });

  test.each(['nl', 'en'] as const)('in %s are read as they were written', (language) => {
    fc.assert(
      fc.property(plainWords(), fc.constantFrom('', 'JV'), (firstStep, buddy) => {
        const found = detailsIn(noteWith(...formatDetails({ firstStep, buddy }, language)));
        expect(found.get('iv-x4k2m9') ?? { firstStep: '', buddy: '' }).toEqual({ firstStep, buddy });
      }),
    );
  });

  test.each([
    ['in Windows line ends', noteWith('    - maatje:: JV').replaceAll('\n', '\r\n')],
    ['with a tab', noteWith('\t- Maatje:: JV')],
    ['after a look-back', noteWith('    - **2027-01-09** deels ^iv-l7d2k1', '    - buddy:: JV')],
    ['under an action that is nested itself', `- Thuis\n    ${line}\n        - maatje:: JV\n`],
  ])('are read %s', (_, text) => {
    expect(detailsIn(text).get('iv-x4k2m9')).toEqual({ firstStep: '', buddy: 'JV' });
  });

  test.each([
    ['beside it', noteWith('- maatje:: JV')],
    ['under another line of it', noteWith('    - later', '        - maatje:: JV')],
    ['under a line that is no action of ours', '- [ ] Bel\n    - maatje:: JV\n'],
    ['in code', `\`\`\`\n${noteWith('    - maatje:: JV')}\`\`\`\n`],
  ])('%s is not of the action', (_, text) => {
    expect([...detailsIn(text).keys()]).toEqual([]);
  });
});

test('what is said under a look-back is not taken for a detail, nor the other way round', () => {
  const text = noteWith(
    '    - eerste-stap:: zoeken',
    '    - **2027-01-09** gedaan ^iv-l7d2k1',
    '        - effect:: rust',
  );
  expect(detailsIn(text).get('iv-x4k2m9')).toEqual({ firstStep: 'zoeken', buddy: '' });
  expect(lookBacksIn(text).get('iv-x4k2m9')).toMatchObject([{ outcome: 'done', effect: 'rust' }]);
});
