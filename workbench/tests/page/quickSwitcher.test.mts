// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { QuickSwitcher } from '../../page/prompts/quickSwitcher.mts';
import { openApp } from '../obsidian/workspace/support/openApp.mts';

const notes = {
  'Werk/Teamoverleg.md': '',
  'Teamdag.md': '',
  'Werk/Overleg.md': '',
  'Het telefoontje.md': '',
  'foto.png': '',
};

/** What the switcher offers for a query: paths, and `+ name` for a note to make. */
async function offered(query: string, opened: readonly string[] = []): Promise<string[]> {
  const { app } = await openApp(notes);
  for (const path of opened) await app.workspace.openLinkText(path, '');
  const choices = new QuickSwitcher(app).getSuggestions(query);
  return choices.map((choice) => ('file' in choice ? choice.file.path : `+ ${choice.newName}`));
}

it('without a query: the notes that were open last, then the others, each once', async () => {
  const found = await offered(' ', ['Teamdag.md', 'Werk/Overleg.md']);
  expect(found.slice(0, 2)).toEqual(['Werk/Overleg.md', 'Teamdag.md']);
  expect([...found].sort()).toEqual(
    Object.keys(notes)
      .filter((path) => path.endsWith('.md'))
      .sort(),
  );
});

it('a whole name goes before letters that are spread over a path', async () => {
  expect(await offered('overleg')).toEqual(['Werk/Overleg.md', 'Werk/Teamoverleg.md']);
});

it('letters in their order are enough', async () => {
  expect(await offered('tmdg')).toEqual(['Teamdag.md', '+ tmdg']);
});

it('what is no note is found too', async () => {
  expect((await offered('foto')).at(0)).toBe('foto.png');
});

it.each([
  ['teamdag', ['Teamdag.md']],
  ['  Iets nieuws ', ['+ Iets nieuws']],
])('%j offers a new note only when none has that name', async (query, choices) => {
  expect(await offered(query)).toEqual(choices);
});
