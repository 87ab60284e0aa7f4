import { describe, expect, it } from 'vitest';

import { parkOffers, takeBack, writeLookBacks } from '@/features/session/opening/writeOpening';
import { nl } from '@/i18n/nl';
import { answer, mother, northFiles, northVault, offer, opened, school, sessionPath } from './openingVault';

const answers = {
  [`${sessionPath}#iv-xaaaaa`]: answer({ text: 'gebeld' }),
  [`${sessionPath}#iv-xbbbbb`]: answer({ id: 'iv-lbbbbb', outcome: 'not', text: 'ziek' }),
};

describe('writing look-backs', () => {
  it('puts each under its action, where that stands', async () => {
    const { context, notes, said } = northVault();
    const { unwritten, looked } = await writeLookBacks(context, { answers });
    expect(notes.get(sessionPath)).toContain(
      [
        '- [x] **MB** Bel de moeder terug #task 📅 2026-11-20 ✅ 2026-11-25 ^iv-xaaaaa',
        '    - **2026-11-25** gedaan: gebeld ^iv-laaaaa',
        '- [ ] **AK** Mail de school ^iv-xbbbbb',
        '    - **2026-11-25** niet: ziek ^iv-lbbbbb',
        '',
      ].join('\n'),
    );
    expect([unwritten, said]).toEqual([{}, []]);
    expect(looked.map(({ words, outcome }) => [words, outcome])).toEqual([
      ['Bel de moeder terug', 'done'],
      ['Mail de school', 'not'],
    ]);
  });

  it('keeps an answer whose line can’t be found for sure, says why, and writes the others', async () => {
    const twice = { ...northFiles, [sessionPath]: `${northFiles[sessionPath] ?? ''}${mother}\n` };
    const { context, notes, said } = northVault(twice);
    const { unwritten, written } = await writeLookBacks(context, { answers });
    expect(Object.keys(unwritten)).toEqual([`${sessionPath}#iv-xaaaaa`]);
    expect(written).toHaveLength(1);
    expect(notes.get(sessionPath)).not.toContain('gebeld');
    expect(said).toEqual([nl.common.refusals['line-changed']]);
  });

  it('keeps an answer whose action is gone', async () => {
    const { context, said } = northVault();
    const { unwritten } = await writeLookBacks(context, { answers: { 'Weg.md#iv-xaaaaa': answer() } });
    expect(Object.keys(unwritten)).toEqual(['Weg.md#iv-xaaaaa']);
    expect(said).toEqual([nl.common.refusals['line-gone']]);
  });

  it('writes nothing twice when it is asked again', async () => {
    const { context, notes } = northVault();
    await writeLookBacks(context, { answers });
    const once = notes.get(sessionPath);
    const { unwritten } = await writeLookBacks(context, { answers });
    expect(notes.get(sessionPath)).toBe(once);
    expect(unwritten).toEqual({});
  });
});

describe('keeping what was not chosen', () => {
  it('puts today in the casus notes that lay on the table', async () => {
    const { context, notes } = northVault();
    await parkOffers(context, opened({ offers: [offer()] }));
    expect(notes.get('Stil.md')).toContain('aangeboden: [2026-11-25]\n');
  });

  it('leaves the one that was chosen alone, and what was taken off the table', async () => {
    const { context, notes } = northVault();
    await parkOffers(context, opened({ offers: [offer()], chosen: 'Stil.md' }));
    await parkOffers(context, opened({ offers: [offer({ isOn: false })] }));
    expect(notes.get('Stil.md')).toBe(northFiles['Stil.md']);
  });
});

describe('taking an opening back', () => {
  it('leaves every note as it was', async () => {
    const { context, notes } = northVault();
    const { written } = await writeLookBacks(context, { answers });
    const parked = await parkOffers(context, opened({ offers: [offer()] }));
    expect(await takeBack(context, [...written, ...parked])).toBe(0);
    expect(Object.fromEntries(notes)).toEqual(northFiles);
  });

  it('leaves alone what was worked on since, and counts it', async () => {
    const vault = northVault();
    const { context, notes } = vault;
    const { written } = await writeLookBacks(context, { answers });
    vault.write(sessionPath, (notes.get(sessionPath) ?? '').replace('gebeld', 'twee keer gebeld'));
    expect(await takeBack(context, written)).toBe(1);
    expect(notes.get(sessionPath)).toContain('twee keer gebeld');
    expect(notes.get(sessionPath)).toContain(`${school}\n`);
    expect(notes.get(sessionPath)).not.toContain('ziek');
  });
});
