import fc from 'fast-check';
import { expect, it } from 'vitest';

import { anyPlanAct } from './planWalk/acts';
import { newPlanWalk, performPlanAct, seenIn, wantedIn } from './planWalk/planWalk';

it('keeps every line with its phase, and the plan as it was made, whatever is changed on the way', () => {
  const walks = fc.array(anyPlanAct, { minLength: 15, maxLength: 40, size: 'max' });
  fc.assert(
    fc.property(walks, fc.constantFrom('\n', '\r\n'), (acts, lineBreak) => {
      const walk = newPlanWalk(lineBreak);
      for (const act of acts) {
        performPlanAct(walk, act);
        expect(seenIn(walk)).toEqual(wantedIn(walk));
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
