import { expect, test } from 'vitest';
import { parseLayout } from '../../../obsidian/workspace/layout/layoutJson.mts';

const leaf = { id: 'a', type: 'leaf', state: { type: 'markdown', state: {} } };
const main = {
  id: 'm',
  type: 'split',
  direction: 'vertical',
  children: [{ type: 'tabs', children: [leaf] }],
};

test('a layout is read as it is', () => {
  expect(parseLayout(JSON.stringify({ main, active: 'a' }))).toEqual({ main, active: 'a' });
});

test.each([
  ['no JSON', '{ "main": '],
  ['no main area', '{}'],
  ['a leaf without a state', JSON.stringify({ main: { ...main, children: [{ type: 'leaf' }] } })],
  ['children that are no list', JSON.stringify({ main: { ...main, children: {} } })],
  ['a damaged dock', JSON.stringify({ main, left: 'links' })],
])('%s gives no layout', (_name, text) => {
  expect(parseLayout(text)).toBeNull();
});
