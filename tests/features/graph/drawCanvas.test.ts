import { beforeEach, expect, test } from 'vitest';

import { drawCanvas } from '@/features/graph/drawCanvas';
import { nl } from '@/i18n/nl';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const note = (type: string, properties: string): string =>
  `---\ntype: intervisie/${type}\n${properties}\n---\n\nZe keek naar buiten.\n`;

let made: VaultContext;

beforeEach(() => {
  made = vaultContext({
    'Stil.md': note('casus', 'datum: 2026-03-01\nthemas: [zwijgen]'),
    'Voor mij.md': note('reflection', 'datum: 2026-03-02\nthemas: [schaamte, zwijgen]\nprive: true'),
  });
});

const canvases = (): string[] =>
  made.context.app.vault
    .getFiles()
    .filter(({ extension }) => extension === 'canvas')
    .map(({ name }) => name);

test('a theme becomes a canvas of its name, without what is private', async () => {
  await drawCanvas(made.context, { theme: 'zwijgen' });
  expect(canvases()).toEqual(['zwijgen.canvas']);
  const [file] = made.context.app.vault.getFiles().filter(({ extension }) => extension === 'canvas');
  const text = file ? await made.context.app.vault.read(file) : '';
  expect(text).toContain('Stil.md');
  expect(text).not.toMatch(/Voor mij|schaamte|buiten/);
});

test('once more makes another one', async () => {
  await drawCanvas(made.context, { casus: 'Stil.md' });
  await drawCanvas(made.context, { casus: 'Stil.md' });
  expect(canvases()).toHaveLength(2);
});

test('a theme of private reflections alone makes no file, so that no file bears its name', async () => {
  await drawCanvas(made.context, { theme: 'schaamte' });
  expect(canvases()).toEqual([]);
  expect(made.said).toEqual([nl.graph.nothing]);
});
