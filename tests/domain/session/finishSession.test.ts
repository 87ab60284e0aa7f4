import { describe, expect, it } from 'vitest';

import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { propertyNames } from '@/domain/notes/propertyNames';
import { addAnswer, addLine } from '@/domain/session/lineEdits';
import { goToPhase } from '@/domain/session/phaseClock';
import { setClock } from '@/domain/session/steerSession';
import { observationReport } from '@/domain/session/tallies';
import { finishSession, type Harvest } from '@/domain/session/finishSession';
import { outlineOf } from '@/domain/text/outline';
import { edited } from '../../support/edits';
import { aContribution } from '../../support/contributions';
import { incidentPhases, incidentSession } from '../../support/incidentSession';
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
  observation: '',
  end: minutesLater(32),
};

const observed = 'Na de eerste vraag was het lang stil.';

const phases = '## 1. Casus en vraag\n\n- **MB** Het ging mis. ^iv-n00001\n\n## 2. Feiten\n\n## 3. Advies\n';
const closing = '## Wat we meenemen\n\n## Acties\n\n## Evaluatie\n\n## Tijd\n';

const finished = (body: string, parts: Partial<Harvest> = {}): string => {
  const note = aSession(body);
  return edited(note.text, finishSession(note, { ...harvest, ...parts }, context));
};

const phasesFinished = `## Wat we meenemen

- **AK** Eerst stil zijn, dan pas vragen. ^iv-i00001
- **MB** Ik bel haar morgen. ^iv-i00002

## Acties

- [ ] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9

## Evaluatie

De feitenronde mocht korter.

\\# Volgende keer

- eerder beginnen

## Tijd

| Fase | Gepland | Werkelijk |
| --- | ---: | ---: |
| 1. Casus en vraag | 5 | 6 |
| 2. Feiten \\| kern | 15 | 26 |
| 3. Advies | 10 | 0 |
| Samen | 30 | 32 |
`;

/** A session in which each phase took six minutes and got a line, the second a question with its answer. */
function playedSession(language: NoteLanguage): string {
  const words = { language, names: propertyNames(language) };
  const phasesOf = incidentPhases(language);
  return phasesOf.reduce((text, phase, index) => {
    const id = `iv-n0000${String(index)}`;
    const line = aContribution({ id, kind: 'note', text: `Regel ${String(index + 1)}` });
    const added = aSession(edited(text, addLine(aSession(text), { index, phase }, line)));
    const answer = aContribution({ id: 'iv-a00001', kind: 'answer', speaker: 'MB', text: 'Ik schrok.' });
    const answered = index === 1 ? edited(added.text, addAnswer(added, id, answer)) : added.text;
    const note = aSession(answered);
    const later = goToPhase(note.properties.clock, index + 1, minutesLater((index + 1) * 6));
    return edited(answered, setClock(note, later, words));
  }, incidentSession(language));
}

describe('finishing a session', () => {
  it.each(['nl', 'en'] as const)(
    'with the incidentmethode makes a note as people read it, in %s',
    async (language) => {
      const phaseTitles = incidentPhases(language).map(({ title }) => title);
      const names = propertyNames(language);
      const note = aSession(playedSession(language));
      const observation = observationReport(note, incidentPhases(language), observed, language);
      const text = edited(
        note.text,
        finishSession(note, { ...harvest, observation }, { language, names, phaseTitles }),
      );
      await expect(text).toMatchFileSnapshot(`approved/finished-session.${language}.md`);
    },
  );

  it('makes the closing sections that are not there', () => {
    expect(finished(phases).slice(-phasesFinished.length)).toBe(phasesFinished);
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

  it('stops counting the time of who is talking', () => {
    const text = aSession(phases).text.replace(
      'besteed:',
      'gesproken: [AK 60]\naan-het-woord: AK 2026-11-21T20:32:00+01:00\nbesteed:',
    );
    const note = aSession(text);
    const closed = edited(text, finishSession(note, harvest, context));
    expect(closed).toContain('gesproken: [AK 180]\n');
    expect(closed).not.toContain('aan-het-woord');
  });

  it('tells what was observed before the time', () => {
    const text = finished(`${phases}\n${closing}`, { observation: 'Eén vraag bleef liggen.' });
    expect(text).toContain('\n\n## Observatie\n\nEén vraag bleef liggen.\n\n## Tijd\n');
  });

  it('tells what was observed where someone has made room for it', () => {
    const text = finished(`${phases}\n## Observation\n\nZelf gezien.\n`, {
      observation: 'Eén vraag bleef liggen.',
    });
    expect(text).toContain('## Observation\n\nZelf gezien.\n\nEén vraag bleef liggen.\n');
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
