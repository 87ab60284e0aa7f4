import { describe, expect, test } from 'vitest';

import { createPrivateNotes } from '@/features/reflection/privateNotes';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const session = 'S/2026-11-20 Stil.md';
const files = {
  [session]: '---\ntype: intervisie/session\ncasus: "[[Stil]]"\n---\n',
  'S/2026-11-21 Ander.md': '---\ntype: intervisie/session\n---\n',
  'C/Stil.md': '---\ntype: intervisie/casus\n---\n',
};
const made = 'Intervisie/Reflecties/2026-11-25 Reflectie op Stil.md';
const secret = 'Ik schrok zelf het meest.';

type PrivateVault = VaultContext & { mine: ReturnType<typeof createPrivateNotes> };

function privateVault(more: Record<string, string> = {}): PrivateVault {
  const vault = vaultContext({ ...files, ...more });
  let drawn = 0;
  const random = (): number => ((drawn += 1) % 35) / 36;
  return Object.assign(vault, { mine: createPrivateNotes({ ...vault.context, random }) });
}

const reflection = (properties: string, body = ''): string =>
  `---\ntype: intervisie/reflection\n${properties}\n---\n\n## Inzicht\n${body}`;

describe('what one writes for oneself in a session', () => {
  test('makes a private reflection that links to the session and its casus', async () => {
    const { notes, mine } = privateVault();
    await mine.add(session, secret);
    expect(notes.get(made)).toContain('sessie: "[[2026-11-20 Stil]]"\ncasus: "[[Stil]]"\n');
    expect(notes.get(made)).toContain('prive: true\n');
    expect(notes.get(made)).toContain(`## Tijdens de sessie\n\n- ${secret} ^iv-n`);
  });

  test('stands nowhere else: in no other note, no name and no notice', async () => {
    const { notes, said, mine } = privateVault();
    await mine.add(session, secret);
    await mine.add(session, `${secret} Echt.`);
    const elsewhere = [...notes].flatMap(([path, text]) => (path === made ? [path] : [path, text]));
    expect(elsewhere.join('\n')).not.toContain('schrok');
    expect(elsewhere).toContain(files[session]);
    expect(said).toEqual([]);
  });

  test('goes to one reflection, however fast one types', async () => {
    const { notes, mine } = privateVault();
    const lines = ['Een.', 'Twee.', 'Drie.'];
    await Promise.all(lines.map((words) => mine.add(session, words)));
    expect([...notes.keys()].filter((path) => path.includes('Reflecties'))).toEqual([made]);
    expect((await mine.read(session)).map(({ text }) => text)).toEqual(lines);
  });

  test('goes to the reflection that was there before, also after a restart', async () => {
    const before = reflection('sessie: "[[2026-11-20 Stil]]"\nprive: true');
    const { notes, mine } = privateVault({ 'R/Van mij.md': before });
    await mine.add(session, secret);
    expect(notes.get('R/Van mij.md')).toContain(secret);
    expect(notes.has(made)).toBe(false);
  });

  test.each([
    ['is not private', 'sessie: "[[2026-11-20 Stil]]"\nprive: false'],
    ['says nothing of it', 'sessie: "[[2026-11-20 Stil]]"'],
    ['is about another session', 'sessie: "[[2026-11-21 Ander]]"\nprive: true'],
  ])('never goes to a reflection that %s', async (_, properties) => {
    const before = reflection(properties);
    const { notes, mine } = privateVault({ 'R/Gedeeld.md': before });
    await mine.add(session, secret);
    expect(notes.get('R/Gedeeld.md')).toBe(before);
    expect(notes.get(made)).toContain(secret);
  });

  test('goes to a new one once the first is shared', async () => {
    const vault = privateVault();
    const { notes, mine } = vault;
    await mine.add(session, 'Een.');
    const shared = (notes.get(made) ?? '').replace('prive: true', 'prive: false');
    vault.write(made, shared);
    await mine.add(session, secret);
    expect(notes.get(made)).toBe(shared);
    expect(notes.get(made.replace('.md', ' 2.md'))).toContain(secret);
  });

  test('can be taken back', async () => {
    const { notes, mine } = privateVault();
    await mine.add(session, 'Een.');
    const before = notes.get(made);
    const line = await mine.add(session, secret);
    expect(line && (await mine.takeBack(session, line))).toBe(true);
    expect(notes.get(made)).toBe(before);
  });

  test('makes no note of nothing', async () => {
    const { notes, mine } = privateVault();
    expect(await mine.add(session, ' \n ')).toBeNull();
    expect(notes.size).toBe(3);
  });
});
