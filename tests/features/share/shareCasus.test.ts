import { describe, expect, test, vi } from 'vitest';

import { shareCasus, type AskLeft } from '@/features/share/shareCasus';
import { readShareSource, type ShareSource } from '@/features/share/shareSource';
import { firstValues, type ShareValues } from '@/features/share/shareValues';
import { nl } from '@/i18n/nl';
import { vaultContext, type VaultContext } from '../../support/vaultContext';
import { casus, path } from './casus';

const no: AskLeft = () => Promise.resolve(false);
const yes: AskLeft = () => Promise.resolve(true);
const copyPath = 'Intervisie/Gedeeld/Stil bij persoon A.md';

interface Done extends VaultContext {
  readonly result: boolean | (() => Promise<void>);
}

async function share(changed: Partial<ShareValues>, ask = no): Promise<Done> {
  const made = vaultContext({ [path]: casus });
  const source = (await readShareSource(made.context, path)) as ShareSource;
  const values = { ...firstValues(source, ['note', 'clipboard', 'file']), ...changed };
  return Object.assign(made, { result: await shareCasus(made.context, source, values, ask) });
}

const stay = { stay: ['name fatima'] };

describe('sharing a casus', () => {
  test('makes a plain note under a name without names, and writes in the casus that it did', async () => {
    const { notes, said, result } = await share({});
    expect(notes.get(copyPath)).toBe(
      'Vraag: Hoe blijf ik in gesprek?\n\n## Situatie\n\nToen riep persoon A mij.\n\n## Mijn aandeel\n\nIk zweeg.\n',
    );
    expect(notes.get(path)).toContain(
      '\n\n## Gedeeld\n\n- **2026-11-25** notitie: vraag, Situatie, Mijn aandeel [[',
    );
    expect(notes.get(path)?.startsWith(casus)).toBe(true);
    expect([...said, typeof result]).toEqual([nl.share.done.note, 'function']);
  });

  test('puts a text on the clipboard', async () => {
    await share({ way: 'clipboard', goes: ['situation'] });
    expect(await navigator.clipboard.readText()).toBe('## Situatie\n\nToen riep persoon A mij.\n');
  });

  test('offers a file of the same text, and no note is made', async () => {
    const files: Blob[] = [];
    const offer = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:made';
    });
    const { notes } = await share({ way: 'file', goes: ['ownPart'] });
    offer.mockRestore();
    expect(await Promise.all(files.map((file) => file.text()))).toEqual(['## Mijn aandeel\n\nIk zweeg.\n']);
    expect(notes.get(path)).toContain('- **2026-11-25** bestand: Mijn aandeel ^iv-e');
    expect(notes.size).toBe(1);
  });

  test('shares nothing and writes nothing when one says no to what is left', async () => {
    const { notes, said, result } = await share(stay);
    expect([...notes]).toEqual([[path, casus]]);
    expect([...said, result]).toEqual([false]);
  });

  test('asks with what is left, and shares it after a second yes', async () => {
    const asked: string[] = [];
    const { notes } = await share(stay, (left) => {
      asked.push(...left.map(({ text }) => text));
      return yes(left);
    });
    expect(asked).toEqual(['Fatima']);
    expect(notes.get('Intervisie/Gedeeld/Stil bij Fatima.md')).toContain('Toen riep Fatima mij.');
  });

  test('replaces in the casus too when asked, and nothing else there', async () => {
    const { notes } = await share({ inCasus: true, way: 'clipboard' });
    expect(notes.get(path)?.startsWith(casus.replace('Fatima', 'persoon A'))).toBe(true);
  });

  test('does nothing when nothing is ticked', async () => {
    const { notes, said } = await share({ goes: [] });
    expect(said).toEqual([nl.share.nothing]);
    expect(notes.size).toBe(1);
  });
});
