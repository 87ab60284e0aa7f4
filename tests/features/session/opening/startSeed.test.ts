import { describe, expect, it } from 'vitest';

import { seedOf } from '@/features/session/opening/startSeed';
import { northVault, offer, opened } from './openingVault';

const settled = (parts: Parameters<typeof opened>[0]): ReturnType<typeof seedOf>['settled'] =>
  seedOf(northVault().context, opened(parts)).settled;

describe('the session that an opened meeting leads to', () => {
  it('has the group, who is here and who is not, and no opening where nothing was said', () => {
    expect(settled({ away: ['RS'], others: 'XY' })).toEqual({
      group: 'Noord.md',
      participants: 'MB, AK, JV, XY',
      absent: 'RS',
    });
  });

  it('has the casus that was chosen, with its question and who brings it in', () => {
    expect(settled({ offers: [offer()], chosen: 'Stil.md' })).toMatchObject({
      casus: 'Stil.md',
      question: 'Hoe zwijg ik?',
      presenter: 'MB',
      participants: 'MB, AK, JV, RS',
    });
  });

  it('has the line that was chosen as its question', () => {
    const line = offer({ key: 'jv|grens', casus: null, person: 'JV', words: 'Grens stellen' });
    expect(settled({ offers: [line], chosen: line.key })).toMatchObject({
      casus: '',
      question: 'Grens stellen',
      presenter: 'JV',
    });
  });

  it('takes along what was said: arrival, look-backs and offers', () => {
    const looked = {
      path: 'Sessie.md',
      id: 'iv-xaaaaa',
      words: 'Bel de moeder terug',
      owner: 'MB',
      outcome: 'partly',
    } as const;
    const { opening } =
      settled({
        away: ['RS'],
        words: { AK: 'moe', RS: 'was er niet' },
        looked: [looked],
        offers: [offer({ urgency: 2 }), offer({ key: 'x', isOn: false })],
      }) ?? {};
    expect(opening?.replace(/(\^iv-[no])[0-9a-z]{5}/g, '$1_____')).toBe(
      [
        '## Aankomst\n\n- **AK** moe ^iv-n_____',
        '## Terugblik\n\n- **MB** [[Sessie#^iv-xaaaaa|Bel de moeder terug]]: deels',
        '## Aangeboden casussen\n\n- **MB** [[Stil]] (2, 0) ^iv-o_____',
      ].join('\n\n'),
    );
  });
});
