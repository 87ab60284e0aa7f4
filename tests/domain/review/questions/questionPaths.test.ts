import { describe, expect, it } from 'vitest';

import { questionPaths } from '@/domain/review/questions/questionPaths';
import type { CasusRecord, SessionRecord } from '@/domain/records/records';
import { aCasus, aLine, aSession, recordsOf } from '../themes/records';

const session = aSession({
  path: 'Sessies/2026-02-01 Stil.md',
  title: '2026-02-01 Stil',
  day: '2026-02-01',
  casus: 'c.md',
  lines: [
    aLine({ id: 'iv-r00001', kind: 'rewording', text: 'Wat maakt dat ik zwijg?', chosen: true }),
    aLine({ id: 'iv-r00002', kind: 'rewording', text: 'Een voorstel?' }),
  ],
});

function stepsOf(casus: Partial<CasusRecord>, sessions: SessionRecord[] = [session]): unknown[] {
  const records = recordsOf({ casussen: [aCasus({ path: 'c.md', ...casus })], sessions });
  return questionPaths(records, records).flatMap(({ steps }) =>
    steps.map(({ question, day, session: path, line }) => [question, day, path, line]),
  );
}

const first = { day: '2026-01-01', question: 'Hoe kan ik nee zeggen?', session: null };

describe('the question of a casus, from first to last', () => {
  it('is one step where it was never put otherwise', () => {
    expect(stepsOf({ question: 'Hoe?', day: '2026-01-01' }, [])).toEqual([
      ['Hoe?', '2026-01-01', null, null],
    ]);
  });

  it('finds the session and the line that a kept version names', () => {
    const second = { day: '2026-02-01', question: 'Wat maakt dat ik zwijg?', session: '2026-02-01 Stil' };
    expect(stepsOf({ question: second.question, versions: [first, second] })).toEqual([
      [first.question, '2026-01-01', null, null],
      [second.question, '2026-02-01', session.path, 'iv-r00001'],
    ]);
  });

  it('takes what was chosen in a session and not kept with the casus', () => {
    expect(stepsOf({ question: 'Wat houdt me tegen?', versions: [first] })).toEqual([
      [first.question, '2026-01-01', null, null],
      ['Wat maakt dat ik zwijg?', '2026-02-01', session.path, 'iv-r00001'],
      ['Wat houdt me tegen?', null, null, null],
    ]);
  });

  it('has no door to a session that is not there', () => {
    const second = { day: 'later', question: 'Wat nu?', session: 'Weg' };
    expect(stepsOf({ question: 'Wat nu?', versions: [second] }, [])).toEqual([['Wat nu?', null, null, null]]);
  });

  it('leaves out a casus without a question', () => {
    expect(stepsOf({ question: '' }, [])).toEqual([]);
  });
});
