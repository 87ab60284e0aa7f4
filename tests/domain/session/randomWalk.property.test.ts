import fc from 'fast-check';
import { expect, it } from 'vitest';

import { anyAct } from './walk/acts';
import { captured, expectedCaptured, expectedForeign, foreign, newWalk, perform } from './walk/walk';

it('keeps every captured line once with its words, and every line of others, whatever people do', () => {
  const walks = fc.array(anyAct, { minLength: 20, maxLength: 60, size: 'max' });
  fc.assert(
    fc.property(walks, fc.constantFrom('\n', '\r\n'), (acts, lineBreak) => {
      const walk = newWalk(lineBreak);
      for (const act of acts) {
        perform(walk, act);
        expect(captured(walk)).toEqual(expectedCaptured(walk));
        expect(foreign(walk)).toEqual(expectedForeign(walk));
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
