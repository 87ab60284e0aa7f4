import { expect, test } from 'vitest';

import { firstValues, withPeople, type StartValues } from '@/features/session/start/startValues';
import { vaultContext } from '../../../support/vaultContext';
import { libraryContext } from '../../methods/own/libraryContext';

const group = '---\ntype: intervisie/group\nleden: [MB, AK, JV, RS]\n---\n';
const { context } = libraryContext({ 'Noord.md': group });

const first = firstValues(context, { casus: null });
const after = (participants: string, values: StartValues = first): StartValues => ({
  ...values,
  ...withPeople(context, values, participants),
});

test('everyone of the only group is here at first', () => {
  expect([first.group, first.participants, first.absent]).toEqual(['Noord.md', 'MB, AK, JV, RS', '']);
});

test('a member who is taken out is absent by themselves, and who is put in is not', () => {
  const without = after('MB, JV');
  expect(without.absent).toBe('AK, RS');
  expect(after('MB, JV, RS', without).absent).toBe('AK');
});

test('a guest who is taken out is not absent', () => {
  const withGuest = after('MB, AK, JV, RS, XX');
  expect(after('MB, AK, JV, RS', withGuest).absent).toBe('');
});

test('what was changed by hand stays', () => {
  const byHand = { ...after('MB, JV'), absent: 'RS, YY' };
  expect(after('MB', byHand).absent).toBe('RS, YY, JV');
});

test('whoever a meeting’s opening did not find here is absent', () => {
  const settled = { participants: 'MB, AK' };
  expect(firstValues(context, { casus: null, settled }).absent).toBe('JV, RS');
  const told = { participants: 'MB, AK', absent: 'JV' };
  expect(firstValues(context, { casus: null, settled: told }).absent).toBe('JV');
});

test('nobody is absent where there is no group', () => {
  const alone = { ...vaultContext({}).context, methodLibrary: context.methodLibrary };
  expect(firstValues(alone, { casus: null, settled: { participants: 'MB' } }).absent).toBe('');
});
