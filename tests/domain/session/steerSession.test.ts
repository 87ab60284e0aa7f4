import { describe, expect, it } from 'vitest';

import { goToPhase, pause } from '@/domain/session/phaseClock';
import { setClock } from '@/domain/session/steerSession';
import { edited, refusalOf } from '../../support/edits';
import { aSession, dutch, evening, minutesLater } from '../../support/sessions';

const words = { language: 'nl', names: dutch } as const;

const body = '> [!question] Hoe?\n\n## 1. A\n\n- **AK** Een ^iv-n00001\n\n## 2. B\n\n- own\n\n## 3. C\n';
const bodyOf = (text: string): string => text.slice(text.indexOf('\n---\n') + 5);

describe('steering a session', () => {
  it('changes the clock in the note and nothing else', () => {
    const note = aSession(body);
    const text = edited(
      note.text,
      setClock(note, goToPhase(note.properties.clock, 2, minutesLater(12)), words),
    );
    expect(text).toBe(`---
type: intervisie/session
status: bezig
fase: 3
fase-eindigt: 2026-11-21T20:24:00+01:00
plan: [5, 15, 10]
extra: [0, 0, 0]
besteed: [360, 360, 0]
---

${body}`);
  });

  it('writes the time left instead of the end when it pauses', () => {
    const note = aSession(body);
    const text = edited(note.text, setClock(note, pause(note.properties.clock, minutesLater(12)), words));
    expect(text).toContain('status: gepauzeerd\nfase: 2\nplan:');
    expect(text).toContain('resttijd: 540\n');
    expect(text).not.toContain('fase-eindigt');
  });

  it('leaves a status that says the same in the other language', () => {
    const note = aSession(aSession(body).text.replace('status: bezig', 'status: running'));
    const text = edited(note.text, setClock(note, goToPhase(note.properties.clock, 0, evening), words));
    expect(text).toContain('status: running\n');
  });

  it('writes nothing when nothing changed', () => {
    const note = aSession(body);
    expect(setClock(note, note.properties.clock, words)).toEqual({ ok: true, changes: [] });
  });

  it('next and back twenty times leave every line of the body as it was', () => {
    let note = aSession(body);
    for (let index = 0; index < 40; index += 1) {
      const { clock } = note.properties;
      const other = clock.phase === 1 ? 2 : 1;
      note = aSession(edited(note.text, setClock(note, goToPhase(clock, other, minutesLater(index)), words)));
    }
    expect(bodyOf(note.text)).toBe(`\n${body}`);
    expect(note.properties.clock.phase).toBe(1);
  });

  it('is refused when the properties can no longer be read', () => {
    const note = aSession(body);
    const broken = { ...note, text: note.text.replace('fase: 2', 'fase: 2\nfase: 3') };
    expect(refusalOf(setClock(broken, note.properties.clock, words))).toBe('unreadable-properties');
  });
});
