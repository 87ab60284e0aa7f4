// @vitest-environment happy-dom
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CanvasView } from '../../../../obsidian/workspace/canvas/canvasView.mts';
import { openApp, type OpenApp } from '../support/openApp.mts';

const place = { x: 0, y: 0, width: 200, height: 100 };
const nodes = [
  { id: 't', type: 'text', text: '**Vet** en [[noot]]', ...place, color: '4' },
  { id: 'n', type: 'file', file: 'map/noot.md', ...place, x: 400 },
  { id: 'd', type: 'file', file: 'map/noot.md', subpath: '#^doen', ...place, x: 400, y: 200 },
  { id: 'w', type: 'file', file: 'weg.md', ...place, x: 800 },
  { id: 'l', type: 'link', url: 'https://example.org/', ...place, y: 400 },
  { id: 'g', type: 'group', label: 'Samen', ...place, x: -20, color: '#ff8000' },
];
const edges = [
  { id: 'e1', fromNode: 't', fromSide: 'right', toNode: 'n', toSide: 'left', label: 'hieruit' },
  { id: 'e2', fromNode: 'n', toNode: 'd', toEnd: 'none', color: '1' },
];
const files = {
  'kaart.canvas': JSON.stringify({ nodes, edges }),
  'map/noot.md': '---\nvan: mij\n---\n\nInhoud.\n\n- [ ] Bel terug ^doen\n- [ ] Lees ^lees\n',
};

async function openCanvas(contents: Record<string, string> = files): Promise<OpenApp & { el: HTMLElement }> {
  const opened = await openApp(contents);
  await opened.app.workspace.openLinkText('kaart.canvas', '');
  const view = opened.app.workspace.getActiveViewOfType(CanvasView);
  if (!view) throw new Error('No canvas is active.');
  return { ...opened, el: view.contentEl };
}

const nodeIn = (el: HTMLElement, id: string): HTMLElement => {
  const found = el.querySelector<HTMLElement>(`[data-node-id="${id}"]`);
  if (!found) throw new Error(`There is no node ${id}.`);
  return found;
};

const nameOf = (el: HTMLElement): string | null | undefined =>
  el.doc.getElementById(el.getAttribute('aria-labelledby') ?? '')?.textContent;

describe('the canvas that is open', () => {
  let el: HTMLElement;

  beforeAll(async () => {
    ({ el } = await openCanvas());
  });

  test('each node shows what it is about', () => {
    expect(nodeIn(el, 't').querySelector('strong')?.textContent).toBe('Vet');
    expect(nodeIn(el, 'n').textContent).toContain('Inhoud.');
    expect(nodeIn(el, 'n').textContent).not.toContain('van: mij');
    expect(nodeIn(el, 'l').querySelector('a')?.href).toBe('https://example.org/');
  });

  test('a node of one line of a note shows that line only', () => {
    expect(nodeIn(el, 'd').textContent).toContain('Bel terug');
    expect(nodeIn(el, 'd').textContent).not.toMatch(/Inhoud|Lees/);
  });

  test('nodes are reached with Tab, are named, and groups lie under the others', () => {
    const found = Array.from(el.querySelectorAll<HTMLElement>('.canvas-node'));
    expect(found.map(nameOf)).toEqual([
      'Group: Samen',
      'Text',
      'File: noot',
      'File: noot',
      'File: weg',
      'Link: https://example.org/',
    ]);
    expect(found.map(({ tabIndex }) => tabIndex)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(
      Array.from(el.querySelectorAll<HTMLElement>('.canvas-node a, .canvas-node input')).map(
        ({ tabIndex }) => tabIndex,
      ),
    ).not.toContain(0);
  });

  test('a file that is not there is named', () => {
    expect(nodeIn(el, 'w').textContent).toContain('“weg.md” could not be found.');
  });
});

test('lines and nodes have their arrows, labels and colours', async () => {
  const { el } = await openCanvas();
  const lines = Array.from(el.querySelectorAll('[data-edge-id]'));
  expect(lines.map((line) => line.querySelectorAll('.canvas-path-end').length)).toEqual([1, 0]);
  expect(lines[1]?.classList.contains('mod-canvas-color-1')).toBe(true);
  expect(el.querySelector('.canvas-path-label')?.textContent).toBe('hieruit');
  expect(nodeIn(el, 't').classList.contains('mod-canvas-color-4')).toBe(true);
  expect(nodeIn(el, 'g').style.getPropertyValue('--canvas-color')).toBe('255, 128, 0');
});

test.each([
  ['Enter', new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })],
  ['a double click', new MouseEvent('dblclick', { bubbles: true })],
])('%s opens the note of a node', async (_name, event) => {
  const { app, el } = await openCanvas();
  nodeIn(el, 'n').dispatchEvent(event);
  await vi.waitFor(() => expect(app.workspace.getActiveFile()?.path).toBe('map/noot.md'));
});

test('a canvas and its notes are drawn anew when they change', async () => {
  const { app, el } = await openCanvas();
  const note = app.vault.getFileByPath('map/noot.md');
  const canvas = app.vault.getFileByPath('kaart.canvas');
  if (!note || !canvas) throw new Error('Files are missing.');
  await app.vault.modify(note, 'Anders.\n');
  await vi.waitFor(() => expect(nodeIn(el, 'n').textContent).toContain('Anders.'));
  await app.vault.modify(canvas, JSON.stringify({ nodes: nodes.slice(0, 1) }));
  await vi.waitFor(() => expect(el.querySelectorAll('.canvas-node')).toHaveLength(1));
});

test('a file that is no canvas says so, and stays as it is', async () => {
  const { store, el } = await openCanvas({ 'kaart.canvas': '{ kapot' });
  expect(el.textContent).toContain('not a canvas');
  expect(store.text('kaart.canvas')).toBe('{ kapot');
});
