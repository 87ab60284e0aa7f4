import { describe, expect, it } from 'vitest';

import { newSessionText } from '@/domain/session/newSession';
import { parseSessionNote } from '@/domain/session/sessionNote';
import { openingText, type Opening } from '@/domain/opening/openingText';
import { aPhase, dutch, someProperties } from '../../support/sessions';

const opening = (parts: Partial<Opening> = {}): Opening => ({
  arrival: [],
  lookedBack: [],
  offers: [],
  ...parts,
});

/** Numbers that differ from each other, so that ids do. */
function counting(): () => number {
  let count = 0;
  return () => (count = (count + 0.137) % 1);
}

const textOf = (parts: Partial<Opening>, language: 'nl' | 'en' = 'nl'): string =>
  openingText(opening(parts), language, counting()).replace(/(\^iv-[no])[0-9a-z]{5}/g, '$1_____');

const whole: Partial<Opening> = {
  arrival: [
    { person: 'AK', words: 'moe,\nmaar er' },
    { person: 'MB', words: '  ' },
  ],
  lookedBack: [
    { target: 'Sessie#^iv-x4k2m9', words: 'Bel [[Jan|de moeder]] terug', owner: 'MB', outcome: 'partly' },
  ],
  offers: [
    { person: 'AK', words: 'Grens stellen', votes: { urgency: 2, recognisability: 3 }, isChosen: true },
    { person: '', words: '[[Stil]]', votes: null, isChosen: false },
  ],
};

describe('what the opening leaves for the session note', () => {
  it('is a section for each part in which something was said', () => {
    expect(textOf(whole)).toBe(
      [
        '## Aankomst\n\n- **AK** moe,\n  maar er ^iv-n_____',
        '## Terugblik\n\n- **MB** [[Sessie#^iv-x4k2m9|Bel Jan de moeder terug]]: deels',
        '## Aangeboden casussen\n\n- **AK** Grens stellen (2, 3) ⭐ ^iv-o_____\n- [[Stil]] ^iv-o_____',
      ].join('\n\n'),
    );
  });

  it('is in the language of the notes', () => {
    const headings = textOf(whole, 'en').match(/^## .+$/gm);
    expect(headings).toEqual(['## Arrival', '## Looking back', '## Casussen on offer']);
  });

  it('is nothing when nothing was said', () => {
    expect(textOf({ arrival: [{ person: 'AK', words: '' }] })).toBe('');
  });

  it('stands before the phases of the session note, which is read as before', () => {
    const session = { properties: someProperties(), phases: [aPhase(), aPhase()], question: 'Hoe?' };
    const text = newSessionText(
      { ...session, opening: openingText(opening(whole), 'nl', counting()) },
      'nl',
      dutch,
    );
    const note = parseSessionNote(text, dutch);
    expect(text.indexOf('## Aankomst')).toBeLessThan(text.indexOf('## 1. '));
    expect([...(note?.phases.keys() ?? [])].sort()).toEqual([0, 1]);
    expect(note?.contributions.map(({ kind, chosen }) => [kind, chosen])).toEqual([
      ['note', false],
      ['offer', true],
      ['offer', false],
    ]);
  });
});
