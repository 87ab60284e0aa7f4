import { describe, expect, test } from 'vitest';

import { keepLevels, levelsToKeep } from '@/features/methods/choose/keepLevels';
import { nl } from '@/i18n/nl';
import { choosingIn } from './choosing';

const path = 'Groepen/Noord.md';
const group = (lines: string): string =>
  `---\ntype: intervisie/group\n${lines}leden: [MB, AK]\n---\n\nTekst.\n`;

describe('the levels that can be kept', () => {
  test('are those that are filled in and differ', () => {
    const kept = { experience: 'some', trust: null } as const;
    expect(levelsToKeep({ experience: 'some', trust: 'high' }, kept)).toEqual({ trust: 'high' });
  });

  test('never empty what the note says', () => {
    expect(levelsToKeep({ experience: null, trust: null }, { experience: 'some', trust: 'low' })).toEqual({});
  });
});

describe('keeping levels with a group', () => {
  test('writes them in the words of the notes, and nothing else', async () => {
    const { context, notes } = choosingIn({ [path]: group('vertrouwen: laag # nog\n') }, {});
    await keepLevels(context, path, { experience: 'beginner', trust: 'high' });
    expect(notes.get(path)).toBe(
      '---\ntype: intervisie/group\nvertrouwen: hoog # nog\nleden: [MB, AK]\nervaring: beginnend\n---\n\nTekst.\n',
    );
  });

  test('leaves a level alone that is not given', async () => {
    const { context, notes } = choosingIn({ [path]: group('vertrouwen: laag\n') }, {});
    await keepLevels(context, path, { experience: 'some' });
    expect(notes.get(path)).toContain('vertrouwen: laag\n');
  });

  test('can be taken back, byte for byte', async () => {
    const before = group('vertrouwen: laag\n');
    const { context, notes } = choosingIn({ [path]: before }, {});
    const takeBack = await keepLevels(context, path, { experience: 'beginner', trust: 'high' });
    expect(await takeBack?.()).toBe(true);
    expect(notes.get(path)).toBe(before);
  });

  test('is not taken back over what someone wrote since', async () => {
    const vault = choosingIn({ [path]: group('') }, {});
    const { context, notes, said } = vault;
    const takeBack = await keepLevels(context, path, { trust: 'high' });
    const since = (notes.get(path) ?? '').replace('hoog', 'gewoon');
    vault.write(path, since);
    expect(await takeBack?.()).toBe(false);
    expect(notes.get(path)).toBe(since);
    expect(said).toEqual([nl.common.refusals['line-changed']]);
  });

  test('says so when the properties can’t be read, and writes nothing', async () => {
    const broken = '---\ntype: [intervisie/group\n---\n';
    const vault = choosingIn({ [path]: group('') }, {});
    const { context, notes, said } = vault;
    vault.write(path, broken);
    expect(await keepLevels(context, path, { trust: 'high' })).toBeNull();
    expect(notes.get(path)).toBe(broken);
    expect(said).toEqual([nl.common.refusals['unreadable-properties']]);
  });
});
