import { expect, test } from 'vitest';

import { parseMethod } from '@/domain/methods/parseMethod';
import { makeMethod } from '@/features/methods/own/create/makeMethod';
import { nl } from '@/i18n/nl';
import { methodText, rightPhase } from '../../../support/methods';
import { libraryContext } from './libraryContext';

const words = nl.ownMethods.create;

test('an empty method is made in the folder for methods, under its name', async () => {
  const { context, notes } = libraryContext({});
  const path = await makeMethod(context, { title: ' Aan de keukentafel ', from: '' });
  expect(path).toBe('Intervisie/Methodes/Aan de keukentafel.md');
  const { method } = parseMethod(notes.get(path ?? '') ?? '');
  expect(method).toMatchObject({ id: 'aan-de-keukentafel', title: 'Aan de keukentafel' });
});

test('a copy of a built-in method has its text', async () => {
  const { context, notes } = libraryContext({});
  const path = await makeMethod(context, { title: 'Mijn Gibbs', from: 'gibbs' });
  const { method } = parseMethod(notes.get(path ?? '') ?? '');
  const original = context.methodLibrary().methods.get('gibbs');
  expect(method).toEqual({ ...original, id: 'mijn-gibbs', title: 'Mijn Gibbs' });
});

test('a copy of an own method is of the note as it is now', async () => {
  const vault = libraryContext({ 'Mijn.md': methodText(rightPhase) });
  const { context, notes } = vault;
  vault.write('Mijn.md', methodText(rightPhase.replace('Story', 'Verhaal')));
  const path = await makeMethod(context, { title: 'Andere', from: 'mine' });
  expect(notes.get(path ?? '')).toContain('## 1. Verhaal');
});

test('its id is not that of any method, nor of a note that is not right yet', async () => {
  const broken = methodText('## A\n', 'id: incidentmethode-2\ntitle: Mine\nmode: group');
  const { context, notes } = libraryContext({ 'Kapot.md': broken });
  const path = await makeMethod(context, { title: 'Incidentmethode', from: '' });
  expect(parseMethod(notes.get(path ?? '') ?? '').method).toMatchObject({
    id: 'incidentmethode-3',
    title: 'Incidentmethode 3',
  });
});

test.each([
  ['without a name', { title: '  ', from: '' }, words.nameMissing],
  ['from a method that is gone', { title: 'Mijn', from: 'weg' }, words.gone],
])('%s nothing is made, and the user is told', async (_, values, told) => {
  const { context, notes, said } = libraryContext({});
  expect(await makeMethod(context, values)).toBeNull();
  expect([...notes]).toEqual([]);
  expect(said).toEqual([told]);
});
