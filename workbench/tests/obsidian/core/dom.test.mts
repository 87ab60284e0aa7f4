// @vitest-environment happy-dom
import { Window } from 'happy-dom';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { DomWindow } from '../../../obsidian/core/dom/define.mts';
import { installDomHelpers } from '../../../obsidian/core/dom/install.mts';

beforeAll(() => installDomHelpers(window));
afterEach(() => document.body.empty());

test('createEl makes, fills and appends', () => {
  const el = document.body.createEl('a', {
    cls: ['one', 'two'],
    text: 'Casus',
    href: '#x',
    title: 'Open',
    attr: { 'data-n': 3, hidden: null, 'aria-current': true },
  });
  expect(el.outerHTML).toBe(
    '<a href="#x" title="Open" class="one two" data-n="3" aria-current="true">Casus</a>',
  );
  expect(el.parentElement).toBe(document.body);
});

test('a string is a class, and the callback gets the element', () => {
  let inside: HTMLElement | null = null;
  const el = document.body.createDiv('one two', (made) => (inside = made.createSpan()));
  expect(el.className).toBe('one two');
  expect(el.firstChild).toBe(inside);
});

test('prepend puts it first', () => {
  document.body.createDiv('second');
  document.body.createDiv({ cls: 'first', prepend: true });
  expect(document.body.findAll('div').map((el) => el.className)).toEqual(['first', 'second']);
});

test('createSvg makes elements of SVG', () => {
  const svg = document.body.createSvg('svg', { cls: 'icon', attr: { viewBox: '0 0 24 24' } });
  expect([svg.namespaceURI, svg.getAttribute('class')]).toEqual(['http://www.w3.org/2000/svg', 'icon']);
});

test('input elements take type, value and placeholder', () => {
  const input = document.body.createEl('input', { type: 'number', value: '5', placeholder: 'minuten' });
  expect([input.type, input.value, input.placeholder]).toEqual(['number', '5', 'minuten']);
});

test('setChildrenInPlace keeps the nodes that stay', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((cls) => createDiv(cls));
  document.body.append(a!, b!);
  document.body.setChildrenInPlace([c!, b!]);
  expect([...document.body.children]).toEqual([c, b]);
});

test('hide and show keep an inline display', () => {
  const el = document.body.createDiv();
  el.style.display = 'flex';
  el.hide();
  expect(el.style.display).toBe('none');
  el.toggle(true);
  expect(el.style.display).toBe('flex');
});

test('on hears a descendant that fits, until off', () => {
  const el = document.body.createDiv();
  const inner = el.createDiv('item').createSpan();
  const heard: string[] = [];
  const listener = (_evt: Event, target: HTMLElement): void => void heard.push(target.className);
  el.on('click', '.item', listener);
  inner.click();
  el.off('click', '.item', listener);
  inner.click();
  expect(heard).toEqual(['item']);
});

test('onNodeInserted hears each insertion, and stops when told', async () => {
  const el = createDiv();
  let calls = 0;
  const stop = el.onNodeInserted(() => ++calls);
  document.body.append(el);
  await settled();
  el.detach();
  await settled();
  document.body.append(el);
  await settled();
  stop();
  el.detach();
  document.body.append(el);
  await settled();
  expect(calls).toBe(2);
});

test('a second window has the helpers too, and its elements know it', () => {
  const other = new Window() as unknown as DomWindow;
  installDomHelpers(other);
  const el = other.document.body.createDiv('there');
  expect(el.win).toBe(other);
  expect(el.doc).toBe(other.document);
  expect(el.instanceOf(HTMLElement)).toBe(true);
  expect(el.instanceOf(HTMLInputElement)).toBe(false);
});

test('the window with the focus is the active one', () => {
  const other = new Window() as unknown as DomWindow;
  installDomHelpers(other);
  expect(activeWindow).toBe(window);
  other.dispatchEvent(new other.Event('focus'));
  expect(activeDocument).toBe(other.document);
  other.dispatchEvent(new other.Event('pagehide'));
  expect(activeWindow).toBe(window);
});

test('lists, texts and objects have their helpers', () => {
  const list = [3, 1, 3];
  expect([list.first(), list.last(), list.contains(1), list.unique()]).toEqual([3, 3, true, [3, 1]]);
  list.remove(3);
  expect(list).toEqual([1]);
  expect('{0} van {1}'.format('3', '7')).toBe('3 van 7');
  expect(Object.isEmpty({})).toBe(true);
  expect(Math.clamp(12, 0, 10)).toBe(10);
  expect(Object.each({ a: 1, b: 2 }, (value) => value !== 1)).toBe(false);
  expect(Object.keys([])).toEqual([]);
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
