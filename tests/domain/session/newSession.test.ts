import { describe, expect, it } from 'vitest';

import { startClock } from '@/domain/session/phaseClock';
import { newSessionText } from '@/domain/session/newSession';
import { parseSessionNote } from '@/domain/session/sessionNote';
import { incidentSession } from '../../support/incidentSession';
import { aPhase, aSession, dutch, evening, someProperties } from '../../support/sessions';

describe('the note of a new session with the incidentmethode', () => {
  it.each(['nl', 'en'] as const)('in %s is as people read it', async (language) => {
    await expect(incidentSession(language)).toMatchFileSnapshot(`approved/new-session.${language}.md`);
  });

  it.each(['nl', 'en'] as const)('in %s reads back as it was meant, in either language', (language) => {
    const note = parseSessionNote(incidentSession(language), dutch);
    const clock = startClock([5, 15, 15, 15, 10], evening);
    expect(note?.properties).toEqual(someProperties({ clock }));
    expect([...(note?.phases.keys() ?? [])].sort()).toEqual([0, 1, 2, 3, 4]);
    expect(note?.closing.size).toBe(4);
  });
});

describe('a new session', () => {
  const text = (parts: Partial<Parameters<typeof newSessionText>[0]>): string =>
    newSessionText(
      { properties: someProperties(), phases: [aPhase()], question: 'Hoe?', ...parts },
      'nl',
      dutch,
    );

  it('without a question has no callout', () => {
    expect(text({ question: ' ' })).not.toContain('[!question]');
  });

  it('keeps a question of two lines in its callout', () => {
    expect(text({ question: 'Hoe?\n\n# Waarom?' })).toContain('> [!question] Hoe? # Waarom?\n\n## 1.');
  });

  it('names the round of a phase that comes again', () => {
    const phases = [aPhase({ title: 'Kring', round: 1 }), aPhase({ title: 'Kring', round: 2 })];
    expect(text({ phases })).toContain('## 1. Kring (1)\n\n## 2. Kring (2)');
  });

  it('quotes a property name that YAML would misread', () => {
    const names = {
      ...dutch,
      toWrite: (id: Parameters<typeof dutch.toWrite>[0]) => `iv: ${dutch.toWrite(id)}`,
    };
    const written = newSessionText({ properties: someProperties(), phases: [], question: '' }, 'nl', names);
    expect(written).toContain('"iv: fase": 1\n');
  });

  it('leaves out what nobody filled in', () => {
    const properties = someProperties({ casus: null, group: null, participants: [], roles: {} });
    expect(text({ properties })).not.toMatch(/casus|groep|deelnemers|inbrenger/);
  });

  it('can be read again', () => {
    expect(aSession(text({})).properties).toEqual(someProperties());
  });
});
