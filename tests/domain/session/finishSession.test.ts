import { describe, expect, it } from 'vitest';

import { finishSession, type Harvest } from '@/domain/session/finishSession';
import { outlineOf } from '@/domain/text/outline';
import { edited } from '../../support/edits';
import { aContribution } from '../../support/contributions';
import { aSession, dutch, minutesLater } from '../../support/sessions';

const context = {
  language: 'nl',
  names: dutch,
  phaseTitles: ['Casus en vraag', 'Feiten | kern', 'Advies'],
} as const;

const harvest: Harvest = {
  takeAways: [
    aContribution({ id: 'iv-i00001', kind: 'insight', text: 'Eerst stil zijn, dan pas vragen.' }),
    aContribution({ id: 'iv-i00002', kind: 'insight', speaker: 'MB', text: 'Ik bel haar morgen.' }),
  ],
  actions: ['- [ ] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9'],
  evaluation: [4, 5, 4, 3, 5],
  evaluationNote: 'De feitenronde mocht korter.\n\n# Volgende keer\n\n- eerder beginnen',
  end: minutesLater(32),
};

const phases = '## 1. Casus en vraag\n\n- **MB** Het ging mis. ^iv-n00001\n\n## 2. Feiten\n\n## 3. Advies\n';
const closing = '## Wat we meenemen\n\n## Acties\n\n## Evaluatie\n\n## Tijd\n';

const finished = (body: string, parts: Partial<Harvest> = {}): string => {
  const note = aSession(body);
  return edited(note.text, finishSession(note, { ...harvest, ...parts }, context));
};

describe('finishing a session', () => {
  it('makes a note as people read it', async () => {
    await expect(finished(`${phases}\n${closing}`)).toMatchFileSnapshot('approved/finished-session.nl.md');
  });

  it('makes the closing sections that are not there', async () => {
    await expect(finished(phases)).toMatchFileSnapshot('approved/finished-without-closing.nl.md');
  });

  it.each([
    ['with a line break', phases],
    ['without a line break', phases.trimEnd()],
  ])('keeps headings apart in a note that ends %s', (_, body) => {
    const { headings } = outlineOf(finished(body));
    expect(headings.map(({ title }) => title).slice(-4)).toEqual([
      'Wat we meenemen',
      'Acties',
      'Evaluatie',
      'Tijd',
    ]);
  });

  it('fills sections whose headings are in the other language', () => {
    const text = finished(`${phases}\n## What we take along\n\n## Actions\n\n## Evaluation\n\n## Time\n`);
    expect(text).not.toContain('## Wat we meenemen');
  });

  it('fills a reworded section that holds what it is for', () => {
    const text = finished(`${phases}\n## Oogst\n\n- Al gezegd ^iv-i00009\n`);
    expect(text).toContain('- Al gezegd ^iv-i00009\n- **AK** Eerst stil zijn');
  });

  it('does not take the actions for the take-aways when an insight stands there', () => {
    const text = finished(`${phases}\n## Acties\n\n- Al gezegd ^iv-i00009\n`);
    expect(text).toContain('## Wat we meenemen\n\n- **AK** Eerst stil zijn');
  });

  it('keeps what people wrote in the closing sections', () => {
    const text = finished(`${phases}\n## Evaluatie\n\nMooi gesprek.\n`);
    expect(text).toContain('Mooi gesprek.\n\nDe feitenronde mocht korter.');
  });

  it('leaves out what nobody filled in', () => {
    const text = finished(phases, { takeAways: [], actions: [], evaluation: [], evaluationNote: ' ' });
    expect(text).not.toMatch(/meenemen|Acties|evaluatie/i);
  });

  it('keeps the line ends of Windows', () => {
    const body = aSession(`${phases}\n${closing}`).text.replaceAll('\n', '\r\n');
    expect(finished(body).replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('ends a session forgotten overnight when it was over, not when it is closed', () => {
    const text = finished(phases, { end: minutesLater(20) });
    expect(text).toContain('einde: 2026-11-21T20:22:00');
    expect(text).toContain('besteed: [360, 840, 0]');
  });
});
