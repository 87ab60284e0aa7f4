import type { CliHandler, ObsidianProtocolHandler, Plugin } from 'obsidian';
import { describe, expect, it } from 'vitest';

import { registerCli } from '@/features/api/cli';
import { registerLinks } from '@/features/api/links';
import { vaultContext } from '../../support/vaultContext';

const session = `---
type: intervisie/session
datum: 2026-11-21
---

- [ ] **MB** Bel de moeder 📅 2026-11-25 ^iv-x00001
- [ ] **AK** Lees het plan 📅 2026-12-05 ^iv-x00002
- [x] **AK** Klaar 📅 2026-11-01 ^iv-x00003
`;

/** The plugin as the host knows it, with what it registered, and what the form for a new casus was given. */
function outside(): {
  ask: (command: string, asked?: Record<string, string>) => string | Promise<string>;
  follow: (asked: Record<string, string>) => void;
  said: string[];
  forms: unknown[];
} {
  const { context, said } = vaultContext({ 'Sessie.md': session });
  const commands = new Map<string, CliHandler>();
  const links: ObsidianProtocolHandler[] = [];
  const forms: unknown[] = [];
  const plugin = {
    registerCliHandler: (name: string, _: string, __: unknown, handler: CliHandler) =>
      void commands.set(name, handler),
    registerObsidianProtocolHandler: (_: string, handler: ObsidianProtocolHandler) =>
      void links.push(handler),
  } as unknown as Plugin;
  const doors = { newCasus: (seed: unknown): void => void forms.push(seed) };
  registerCli(plugin, context, doors);
  registerLinks(plugin, context, doors);
  return {
    ask: (command, asked = {}) => commands.get(command)?.(asked) ?? 'no such command',
    follow: (asked) => void links[0]?.({ action: 'intervisie', ...asked }),
    said,
    forms,
  };
}

describe('the command line', () => {
  it('lists open actions, a line each', () => {
    const { ask } = outside();
    expect(ask('intervisie:actions')).toBe(
      '2026-11-25\tMB\tBel de moeder\tSessie.md\n2026-12-05\tAK\tLees het plan\tSessie.md',
    );
    expect(ask('intervisie:actions', { owner: 'ak' })).toBe('2026-12-05\tAK\tLees het plan\tSessie.md');
  });

  it('lists what is due', () => {
    expect(outside().ask('intervisie:due')).toBe('2026-11-25\tMB\tBel de moeder\tSessie.md');
    expect(outside().ask('intervisie:due', { owner: 'AK' })).toBe('Geen open acties.');
  });

  it('gives JSON', async () => {
    const json = await outside().ask('intervisie:due', { json: 'true' });
    expect(JSON.parse(json)).toMatchObject([{ id: 'iv-x00001', due: '2026-11-25' }]);
  });

  it('opens the form for a new casus and writes nothing', () => {
    const { ask, forms } = outside();
    expect(ask('intervisie:new-casus', { question: 'Hoe dan?' })).toContain('Er wordt niets geschreven');
    expect(forms).toEqual([{ title: '', question: 'Hoe dan?' }]);
  });
});

describe('a link', () => {
  it('opens the form for a new casus', () => {
    const { follow, forms } = outside();
    follow({ new: 'casus', title: 'Stil', question: 'Hoe dan?' });
    expect(forms).toEqual([{ title: 'Stil', question: 'Hoe dan?' }]);
  });

  it('says when the action is gone, and when it is not understood', () => {
    const { follow, said } = outside();
    follow({ open: 'iv-x99999' });
    follow({ wipe: 'true' });
    expect(said).toEqual([
      'Deze actie staat in geen van je notities meer.',
      'Deze link vraagt iets wat Intervisie niet kent. Er is niets veranderd.',
    ]);
  });
});
