import { expect, it } from 'vitest';

import { readCasus } from '@/features/preparation/casusNow';
import { contextOf } from '../../domain/trace/support/context';
import { vaultContext } from '../../support/vaultContext';
import { casusPath, casusText } from './madePanel';

const heard = (left: ReadonlySet<string>): readonly string[] => {
  const names = vaultContext({}).context.propertyNames();
  const text = casusText('Hoe blijf ik in gesprek?', '## Situatie\n\nGisteren belde Fatima met Jeroen.\n');
  const casus = readCasus(casusPath, text, { names, traces: contextOf(), left });
  return casus?.needs.find(({ id }) => id === 'roles')?.names ?? [];
};

it('asks for roles instead of the names in a casus', () => {
  expect(heard(new Set())).toEqual(['Fatima', 'Jeroen']);
});

it('asks for no role instead of a name that was left alone in the check', () => {
  expect(heard(new Set(['name fatima']))).toEqual(['Jeroen']);
});
