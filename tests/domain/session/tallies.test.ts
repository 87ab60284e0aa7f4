import { describe, expect, it } from 'vitest';

import { addTally, observationReport } from '@/domain/session/tallies';
import { readTallies, tallyKinds } from '@/domain/session/talliesRead';
import type { SessionNote } from '@/domain/session/sessionNote';
import { edited } from '../../support/edits';
import { aPhase, aSession, dutch, sessionText } from '../../support/sessions';

const words = { language: 'nl', names: dutch } as const;
const body = '## 1. A\n\n## 2. B\n';

const withProperties = (lines: string): string => sessionText(body).replace('fase: 2\n', `fase: 2\n${lines}`);

const counted = (note: SessionNote, kind: (typeof tallyKinds)[number], by: 1 | -1 = 1): string =>
  edited(note.text, addTally(note, kind, by, words));

describe('tallies', () => {
  it('are read in either language, also when one stands there twice', () => {
    const counts = readTallies(['open 5', 'verkapt advies 2', 'Advice in disguise 1', 'stilte: 3', 'open 1']);
    expect(counts).toMatchObject({ open: 6, advice: 3, silence: 3, why: 0 });
  });

  it('begin with the first that is counted, in the words of the vault', () => {
    const text = counted(aSession(body), 'advice');
    expect(text).toBe(sessionText(body).replace('\n---\n\n', '\nturfjes: [verkapt advies 1]\n---\n\n'));
  });

  it('go up in their place, and leave what is no tally of ours', () => {
    const note = aSession(withProperties('turfjes: [open 2, gelach 4, waarom 1] # van RS\n'));
    expect(counted(note, 'open')).toContain('turfjes: [open 3, gelach 4, waarom 1] # van RS\n');
  });

  it('are gone when the last one is taken back, and the note is as it was', () => {
    const before = aSession(body);
    const after = aSession(counted(before, 'silence'));
    expect(counted(after, 'silence', -1)).toBe(before.text);
  });

  it('never go below nothing', () => {
    const note = aSession(body);
    expect(counted(note, 'open', -1)).toBe(note.text);
  });
});

describe('the report of an observation', () => {
  const lines = '## 1. A\n\n- **AK** Wat deed je? ^iv-q00001\n    - **MB** Niets. ^iv-a00001\n\n## 2. B\n';
  const phases = [aPhase({ title: 'A' }), aPhase({ title: 'B' })];
  const people = 'deelnemers: [MB, AK, JV]\n';
  const note = (properties: string): SessionNote =>
    aSession(
      withProperties(properties)
        .replace(body, lines)
        .concat('\n## Wat we meenemen\n\n- **JV** Stil zijn. ^iv-i00001\n'),
    );

  it('is empty when nothing was observed', () => {
    expect(observationReport(note(people), phases, ' ', 'nl')).toBe('');
  });

  it('gives the counts, who was written down in the phases, and the observer’s own words', () => {
    const report = observationReport(note(`${people}turfjes: [stilte 2, open 4]\n`), phases, 'Rustig.', 'nl');
    expect(report).toBe(`| Geteld | Keer |
| --- | ---: |
| open vragen | 4 |
| stiltes die mochten duren | 2 |

| Wie | Bijdragen |
| --- | ---: |
| MB | 1 |
| AK | 1 |
| JV | 0 |

Rustig.`);
  });

  it('gives talk time where it was counted', () => {
    const report = observationReport(note(`${people}gesproken: [MB 125, JV 7]\n`), phases, '', 'nl');
    expect(report).toBe(`| Wie | Bijdragen | Spreektijd |
| --- | ---: | ---: |
| MB | 1 | 2:05 |
| AK | 1 | 0:00 |
| JV | 0 | 0:07 |`);
  });

  it('is in the language of the note, whatever the words of the tallies', () => {
    const report = observationReport(note('turfjes: [waarom 1]\n'), phases, '', 'en');
    expect(report).toContain('| Counted | Times |\n| --- | ---: |\n| why questions | 1 |');
  });
});
