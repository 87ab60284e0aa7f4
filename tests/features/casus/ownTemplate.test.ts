import { describe, expect, test } from 'vitest';

import { makeCasus } from '@/features/casus/makeCasus';
import { nl } from '@/i18n/nl';
import { vaultContext, type VaultContext } from '../../support/vaultContext';
import { appThatOpens } from './appThatOpens';

const words = nl.casus;
const own = 'Sjablonen/Mijn casus.md';
const values = { template: 'own', title: 'Stil', question: 'Hoe dan?', themes: '', group: '' };

interface Vault extends VaultContext {
  readonly opened: string[];
}

/** A vault in which a note is set as the template of a casus, with other plugins that were found in it. */
function vaultWith(template: string | null, plugins: object = {}, path = own): Vault {
  const made = vaultContext({
    ...(template === null ? {} : { [own]: template }),
    'map/Stil.md': 'de casus die gemaakt wordt heet Stil 2',
  });
  const { store } = made.context;
  const settings = { ...store.settings.value, casusTemplate: path };
  Object.assign(made.context, { store: { ...store, settings: { value: settings } } });
  return Object.assign(made, { opened: appThatOpens(made, plugins) });
}

const casusIn = ({ notes }: VaultContext): string | undefined => notes.get('map/Stil 2.md');

async function make(vault: VaultContext): Promise<boolean> {
  const open = await makeCasus(vault.context, 'map', values);
  await open?.();
  return open !== null;
}

const templater = (run: (path: string) => void): object => ({
  plugins: {
    plugins: {
      'templater-obsidian': {
        templater: { overwrite_file_commands: async ({ path }: { path: string }) => run(path) },
      },
    },
  },
});

const coreTemplates = (run: (path: string) => void, enabled = true): object => ({
  internalPlugins: {
    plugins: {
      templates: { enabled, instance: { insertTemplate: async ({ path }: { path: string }) => run(path) } },
    },
  },
});

describe('a template note of one’s own', () => {
  test('gives its text, with our properties, and stays as it was', async () => {
    const vault = vaultWith('---\nbron: x\n---\n# Wat was er?\n');
    expect(await make(vault)).toBe(true);
    expect(casusIn(vault)).toBe(
      '---\nbron: x\ntype: intervisie/casus\nstatus: concept\ndatum: 2026-11-25\nvraag: Hoe dan?\n---\n# Wat was er?\n',
    );
    expect(vault.notes.get(own)).toBe('---\nbron: x\n---\n# Wat was er?\n');
    expect(vault.opened).toEqual(['map/Stil 2.md']);
    expect(vault.said).toEqual([]);
  });

  test('may be set without its extension', async () => {
    const vault = vaultWith('Tekst', {}, own.replace('.md', ''));
    await make(vault);
    expect(casusIn(vault)).toContain('Tekst');
  });

  test('that is gone makes nothing and says so', async () => {
    const vault = vaultWith(null);
    expect(await make(vault)).toBe(false);
    expect(vault.said).toEqual([words.templateGone('Mijn casus')]);
    expect([...vault.notes.keys()]).toEqual(['map/Stil.md']);
  });
});

describe('with commands of Templater', () => {
  const template = '<% tp.file.title %>\n';

  test('has them run by Templater, in the new note', async () => {
    const ran: string[] = [];
    const vault = vaultWith(
      template,
      templater((path) => ran.push(path)),
    );
    await make(vault);
    expect(casusIn(vault)).toContain(template);
    expect(ran).toEqual(['map/Stil 2.md']);
    expect(vault.said).toEqual([]);
  });

  test.each([
    ['there is no Templater', {}],
    ['it looks different', { plugins: { plugins: { 'templater-obsidian': {} } } }],
    ['it fails', templater(() => expect.fail('the script of the user'))],
  ])('keeps them and says which command runs them, where %s', async (_, plugins) => {
    const vault = vaultWith(template, plugins);
    await make(vault);
    expect(casusIn(vault)).toContain(template);
    expect(vault.said).toEqual([words.runTemplater]);
  });
});

describe('with signs of core Templates', () => {
  const template = '---\nbron: x\n---\n# {{title}}\n';

  test('has the template inserted in a note with our properties', async () => {
    const vault = vaultWith(
      template,
      coreTemplates((path) => {
        const before = casusIn(vault) ?? '';
        expect(before).toContain('type: intervisie/casus');
        expect(path).toBe(own);
        vault.write('map/Stil 2.md', `${before.replace('---\n', '---\nbron: x\n')}# Stil 2\n`);
      }),
    );
    await make(vault);
    expect(casusIn(vault)).toBe(
      '---\nbron: x\ntype: intervisie/casus\nstatus: concept\ndatum: 2026-11-25\nvraag: Hoe dan?\n---\n# Stil 2\n',
    );
    expect(vault.said).toEqual([]);
  });

  test.each([
    ['it is off', coreTemplates(() => undefined, false)],
    ['it fails', coreTemplates(() => expect.fail('no editor'))],
  ])('keeps them and says how they are filled in, where %s', async (_, plugins) => {
    const vault = vaultWith(template, plugins);
    await make(vault);
    expect(casusIn(vault)).toContain('# {{title}}\n');
    expect(vault.said).toEqual([words.runTemplates]);
  });

  test('has its text put in when the other plugin put nothing', async () => {
    const vault = vaultWith(
      template,
      coreTemplates(() => undefined),
    );
    await make(vault);
    expect(casusIn(vault)).toContain('# {{title}}\n');
  });
});
