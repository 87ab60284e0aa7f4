import { describe, expect, it } from 'vitest';

import { withSessions } from '@/domain/review/casusMonths';
import { aCasus, aSession } from './themes/records';

const early = aCasus({ path: 'early.md', day: '2026-01-10' });
const late = aCasus({ path: 'late.md', day: '2026-05-10' });
const first = aSession({ path: 's1.md', day: '2026-01-20', casus: 'early.md' });
const again = aSession({ path: 's2.md', day: '2026-06-01', casus: 'early.md' });
const other = aSession({ path: 's3.md', day: '2026-07-02', casus: 'late.md' });
const nowhere = aSession({ path: 's4.md', day: '2026-07-03', casus: 'gone.md' });

describe('casussen month by month', () => {
  it('come with all their sessions, whatever the month of those', () => {
    expect(withSessions([early, late], [first, again, other, nowhere])).toEqual([
      { casussen: [early], sessions: [first, again] },
      { casussen: [late], sessions: [other] },
    ]);
  });

  it('are the same as before where nothing changed in the months of their sessions', () => {
    const before = withSessions([early, late], [first, again, other]);
    const after = withSessions([early, late], [first, again, { ...other }]);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after).toEqual(before);
  });

  it('are looked up again when a casus moves to another month', () => {
    withSessions([early, late], [first, other]);
    const moved = { ...early, day: '2026-05-11' };
    expect(withSessions([late, moved], [first, other])).toEqual([
      { casussen: [late, moved], sessions: [first, other] },
    ]);
  });
});
