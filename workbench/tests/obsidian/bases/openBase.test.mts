// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { BasesViewRegistration } from 'obsidian';
import { BasesViewTypes } from '../../../obsidian/bases/basesViewTypes.mts';
import { BasesView, type QueryController } from '../../../obsidian/bases/index.mts';
import { parseYaml } from '../../../obsidian/core/yaml.mts';
import { rowsToDraw } from '../../../obsidian/bases/view/rowsToDraw.mts';
import { openBase, textsIn, type OpenBase } from './support/base.mts';

const files = {
  'Een.md': '---\ntype: casus\ndatum: 2025-03-01\ncasus: "[[Twee|de andere]]"\n---\n',
  'Twee.md': '---\ntype: casus\ndatum: 2025-04-01\n---\n',
  'Drie.md': '---\ntype: sessie\n---\n',
};

const base = `filters: type == "casus"
views:
  - type: table
    name: Alle
    order: [file.name, note.datum, note.casus]
    sort: [{property: datum, direction: DESC}]
    summaries: {note.datum: Latest}
  - type: tellen
    name: Telling
    groet: hallo
`;

/** A view as plugins make them. */
class Counting extends BasesView {
  type = 'tellen';
  readonly #el: HTMLElement;

  constructor(controller: QueryController, el: HTMLElement) {
    super(controller);
    this.#el = el.createDiv('telling');
  }

  override onunload(): void {
    this.#el.remove();
  }

  onDataUpdated(): void {
    const { data, config } = this;
    this.#el.setText(`${String(config.get('groet'))} ${data.data.length} ${config.name}`);
  }
}

const counting = {
  name: 'Tellen',
  icon: 'hash',
  factory: (controller: QueryController, el: HTMLElement) => new Counting(controller, el),
} as unknown as BasesViewRegistration;

const rows = ({ el }: OpenBase): string[] =>
  [...el.querySelectorAll<HTMLElement>('.bases-tbody .bases-tr')].map((row) =>
    textsIn(row, '.bases-td').join('|'),
  );
const told = ({ el }: OpenBase): string[] => textsIn(el, '.bases-error div');
const cell = ({ el }: OpenBase, text: string): HTMLElement => {
  const found = [...el.querySelectorAll<HTMLElement>('.bases-table-cell')].find(
    ({ textContent }) => textContent === text,
  );
  if (!found) throw new Error(`No cell says ${text}.`);
  return found;
};
const press = (el: HTMLElement, key: string, more: KeyboardEventInit = {}): boolean =>
  el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

test('a base that is opened shows its first view as a table, with its name and how much it holds', async () => {
  const open = await openBase(files, base);
  expect(open.view.getViewType()).toBe('bases');
  expect(textsIn(open.el, '.bases-thead .bases-td')).toEqual(['file name', 'datum', 'casus']);
  expect(rows(open)).toEqual(['Twee|2025-04-01|', 'Een|2025-03-01|de andere']);
  expect(textsIn(open.el, '.bases-table-footer .bases-td')).toEqual(['', 'Latest2025-04-01', '']);
  expect(textsIn(open.el, '.text-button-label')[0]).toBe('Alle');
  expect(textsIn(open.el, '.bases-toolbar-result-count')).toEqual(['2 results']);
});

test('a base that is opened is worked by keyboard, and opens the note of a row or a link', async () => {
  const open = await openBase(files, base);
  const first = cell(open, 'Twee');
  expect(open.el.querySelectorAll('.bases-table-cell[tabindex="0"]')).toHaveLength(1);
  first.focus();
  press(first, 'ArrowDown');
  expect(document.activeElement).toBe(cell(open, 'Een'));
  press(cell(open, 'Een'), 'End');
  expect(document.activeElement?.textContent).toBe('de andere');
  press(cell(open, 'de andere'), 'Enter');
  await expect.poll(() => open.app.workspace.getActiveFile()?.path).toBe('Twee.md');
});

test('a base that is opened follows the notes, and keeps the keyboard where it was', async () => {
  const open = await openBase(files, base);
  cell(open, 'Een').focus();
  await open.app.vault.create('Vier.md', '---\ntype: casus\ndatum: 2026-01-01\n---\n');
  await expect.poll(() => rows(open)[0]).toBe('Vier|2026-01-01|');
  expect(document.activeElement?.textContent).toBe('Een');
});

test('a base that is opened says what is wrong with it, and is well again once that is mended', async () => {
  const open = await openBase(files, 'filters: type ==');
  expect(told(open)[0]).toContain('Failed to evaluate a filter');
  const file = open.view.file;
  if (!file) throw new Error('no file');
  await open.app.vault.modify(file, 'filters: [');
  await expect.poll(() => told(open)[0]).toContain('Unable to parse base');
  await open.app.vault.modify(file, base);
  await expect.poll(() => rows(open)).toHaveLength(2);
  expect(told(open)).toEqual([]);
});

test.each([
  [2, [['a', 'b']], 3],
  [3, [['a', 'b'], ['c']], 2],
  [
    9,
    [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ],
    0,
  ],
])('of all rows at most %d are drawn, and the rest is counted', (most, drawn, rest) => {
  const groups = [{ entries: ['a', 'b'] }, { entries: ['c', 'd', 'e'] }];
  const rows = rowsToDraw<string, { entries: string[] }>(groups, most);
  expect([rows.drawn.map(([, entries]) => entries), rows.rest]).toEqual([drawn, rest]);
});

test('a base that is opened makes a note that its filters let through', async () => {
  const open = await openBase(
    files,
    'filters:\n  and: [type == "casus", file.inFolder("Nieuw"), file.hasTag("x")]',
  );
  open.el.querySelector<HTMLElement>('.bases-toolbar-new-item-menu button')?.click();
  await expect.poll(() => open.app.workspace.getActiveFile()?.path).toBe('Nieuw/Untitled.md');
  const text = await open.app.vault.adapter.read('Nieuw/Untitled.md');
  expect(parseYaml(text.split('---')[1] ?? '')).toEqual({ type: 'casus', tags: ['x'] });
});

test('a view of a plugin is made with its container, and gets config and data before it draws', async () => {
  const open = await openBase(files, base, (app) => void app.basesViewTypes.add('tellen', counting));
  open.view.setEphemeralState({ subpath: '#Telling' });
  expect(open.el.querySelector('.telling')?.textContent).toBe('hallo 2 Telling');
  expect(open.view.getState()).toMatchObject({ file: 'Een.base', viewName: 'Telling' });
});

test('a view of a plugin leaves its place to a message when its plugin goes, and takes it again', async () => {
  let remove = (): void => undefined;
  const open = await openBase(files, base, (app) => {
    remove = app.basesViewTypes.add('tellen', counting);
  });
  open.view.setEphemeralState({ subpath: '#Telling' });
  remove();
  expect(open.el.querySelector('.telling')).toBeNull();
  expect(told(open)).toEqual(['Unknown view type: tellen']);
  open.app.basesViewTypes.add('tellen', counting);
  expect(open.el.querySelector('.telling')?.textContent).toBe('hallo 2 Telling');
  expect(told(open)).toEqual([]);
});

test('a view of a plugin writes what it is told in the base', async () => {
  const made: Counting[] = [];
  const remember = {
    ...counting,
    factory: (controller: QueryController, el: HTMLElement) => {
      const view = new Counting(controller, el);
      made.push(view);
      return view;
    },
  } as unknown as BasesViewRegistration;
  const open = await openBase(files, base, (app) => void app.basesViewTypes.add('tellen', remember));
  open.view.setEphemeralState({ subpath: '#Telling' });
  made[0]?.config.set('groet', 'dag');
  expect(open.el.querySelector('.telling')?.textContent).toBe('dag 2 Telling');
  await open.view.save();
  const written = parseYaml(await open.app.vault.adapter.read('Een.base')) as { views: unknown[] };
  expect(written.views[1]).toEqual({ type: 'tellen', name: 'Telling', groet: 'dag' });
  made[0]?.config.set('groet', null);
  await open.view.save();
  expect(await open.app.vault.adapter.read('Een.base')).not.toContain('groet');
});

test('a view of a plugin has an id of its own', () => {
  const types = new BasesViewTypes();
  const remove = types.add('tellen', counting);
  expect(() => types.add('tellen', counting)).toThrow('existing');
  remove();
  expect(types.entries()).toEqual([]);
});

test('a column is as wide as its view says', async () => {
  const wide = base.replace(
    '    summaries:',
    '    columnSize: {note.casus: 420, datum: breed}\n    summaries:',
  );
  const { el } = await openBase(files, wide);
  const widths = [...el.querySelectorAll<HTMLElement>('.bases-tbody .bases-tr:first-child .bases-td')].map(
    (cell) => cell.style.getPropertyValue('--bases-column-width'),
  );
  expect(widths).toEqual(['', '', '420px']);
});
