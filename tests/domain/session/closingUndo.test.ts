import { describe, expect, it } from 'vitest';

import { undoFinish } from '@/domain/session/closingUndo';
import { finishSession, type Harvest } from '@/domain/session/finishSession';
import { aContribution } from '../../support/contributions';
import { edited, refusalOf } from '../../support/edits';
import { aSession, dutch, minutesLater } from '../../support/sessions';

const context = { language: 'nl', names: dutch, phaseTitles: ['A', 'B', 'C'] } as const;

const harvest: Harvest = {
  takeAways: [aContribution({ id: 'iv-i00001', kind: 'insight', text: 'Eerst stil zijn.' })],
  actions: ['- [ ] Bel terug ^iv-x4k2m9'],
  evaluation: [4, 5, 4, 3, 5],
  evaluationNote: 'Korter.',
  observation: 'Veel stilte.',
  end: minutesLater(32),
};

const bodies = [
  ['with all sections', '## 1. A\n\n## Wat we meenemen\n\n## Acties\n\n## Evaluatie\n\n## Tijd\n'],
  ['without any', '## 1. A'],
  ['with the line ends of Windows', '## 1. A\r\n\r\n## Tijd\r\n'],
] as const;

describe('taking back the end of a session', () => {
  it.each(bodies)('gives the note back byte for byte, %s', (_, body) => {
    const before = aSession(body);
    const done = edited(before.text, finishSession(before, harvest, context));
    expect(edited(done, undoFinish(before, harvest, context)(aSession(done)))).toBe(before.text);
  });

  it('is refused once somebody has worked in the note', () => {
    const before = aSession(bodies[0][1]);
    const done = edited(before.text, finishSession(before, harvest, context));
    const worked = aSession(`${done}\nEn nog iets.\n`);
    expect(refusalOf(undoFinish(before, harvest, context)(worked))).toBe('line-changed');
  });
});
