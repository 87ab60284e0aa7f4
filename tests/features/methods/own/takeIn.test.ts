import { beforeEach, expect, test } from 'vitest';

import { parseMethod } from '@/domain/methods/parseMethod';
import { takeIn } from '@/features/methods/own/bring/takeIn';
import { nl } from '@/i18n/nl';
import { builtInMethods } from '@/templates';
import { methodText, rightPhase } from '../../../support/methods';
import { libraryContext } from './libraryContext';

const words = nl.ownMethods.bring;
const gibbs = builtInMethods.nl.find((text) => text.includes('\nid: gibbs\n')) ?? '';
const mine = methodText(rightPhase);
const folder = 'Intervisie/Methodes';

let vault: ReturnType<typeof libraryContext>;
beforeEach(() => {
  vault = libraryContext({ 'Eigen.md': mine });
});

const idAt = (path: string): string | undefined => parseMethod(vault.notes.get(path) ?? '').method?.id;

test('a method with a free id comes in byte for byte, Windows line ends too', async () => {
  const text = methodText(rightPhase, 'id: new\ntitle: "Nieuw: twee"\nmode: group').replaceAll('\n', '\r\n');
  expect(await takeIn(vault.context, { text, way: 'both' })).toBeInstanceOf(Function);
  expect(vault.notes.get(`${folder}/Nieuw twee.md`)).toBe(text);
});

test.each([
  ['nothing', '', words.trouble.empty],
  ['too much', 'x'.repeat(1_000_001), words.trouble['too-large']],
  ['no text', 'a\0', words.trouble['not-text']],
  ['another note', '# Boodschappen', words.trouble['no-method']],
  ['a broken method', methodText('## A\n'), words.trouble.broken],
])('%s is told, and nothing is written', async (_, text, told) => {
  expect(await takeIn(vault.context, { text, way: 'both' })).toBe(false);
  expect([...vault.notes]).toEqual([['Eigen.md', mine]]);
  expect(vault.said).toEqual([told]);
});

test('keeping both gives the one that comes in an id and a title of its own', async () => {
  await takeIn(vault.context, { text: gibbs, way: 'both' });
  const [, path = ''] = [...vault.notes.keys()];
  expect(idAt(path)).toBe('gibbs-2');
  expect([...vault.context.methodLibrary().methods.keys()]).toEqual(
    expect.arrayContaining(['gibbs', 'gibbs-2']),
  );
});

test('in the place of a built-in one it keeps its id and its text', async () => {
  await takeIn(vault.context, { text: gibbs, way: 'replace' });
  const path = vault.context.methodLibrary().own.get('gibbs') ?? '';
  expect(vault.notes.get(path)).toBe(gibbs);
});

test.each([
  ['a built-in one', gibbs],
  ['an own one', mine],
])('keeping %s writes nothing', async (_, text) => {
  expect(await takeIn(vault.context, { text, way: 'keep' })).toBe(true);
  expect([...vault.notes]).toEqual([['Eigen.md', mine]]);
  expect(vault.said).toEqual([words.kept]);
});

test('the id of an own note that is not right yet is taken as well', async () => {
  vault.write('Eigen.md', methodText('## A\n'));
  await takeIn(vault.context, { text: mine, way: 'both' });
  expect([...vault.notes.keys()].map(idAt)).toEqual([undefined, 'mine-2']);
});
