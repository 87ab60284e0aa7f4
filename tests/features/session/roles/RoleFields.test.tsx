import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { expect, test } from 'vitest';

import { RoleFields, type RoleValues } from '@/features/session/roles/RoleFields';
import { SuggestRoles } from '@/features/session/roles/SuggestRoles';
import { nl } from '@/i18n/nl';
import { vaultContext } from '../../../support/vaultContext';

const nobody: RoleValues = { presenter: '', facilitator: '', noteTaker: '', timekeeper: '', observer: '' };
const people = ['MB', 'AK', 'JV'];
const { context } = vaultContext({});
const log = [
  {
    day: '2026-03-14',
    people,
    had: { presenter: ['MB'], facilitator: people, noteTaker: ['JV'], timekeeper: [], observer: [] },
  },
];

interface FormProps {
  readonly first?: Partial<RoleValues>;
  readonly hasPresenter?: boolean;
}

function Form({ first = {}, hasPresenter = false }: FormProps): JSX.Element {
  const [values, setValues] = useState({ ...nobody, ...first });
  const set = (changed: Partial<RoleValues>): void => setValues({ ...values, ...changed });
  const group = { members: people, log, agreed: { noteTaker: 'AK' } };
  return (
    <>
      <RoleFields texts={nl} people={people} values={values} set={set} />
      <SuggestRoles {...{ context, group, people, values, hasPresenter, fill: set }} />
    </>
  );
}

const role = (name: keyof RoleValues): HTMLSelectElement => screen.getByLabelText(nl.session.roles[name]);
const choose = (name: keyof RoleValues, person: string): void => {
  fireEvent.change(role(name), { target: { value: person } });
};
const fillButton = (): HTMLElement | null => screen.queryByRole('button', { name: nl.roles.suggest.fill });

test('says whom it suggests and why', () => {
  render(<Form first={{ presenter: 'MB' }} />);
  const why = 'AK: notulist, vorige keer afgesproken';
  expect(screen.getByText(`JV: begeleider, laatst op 14 mrt; ${why}`)).toBeTruthy();
});

test('fills only what is empty', () => {
  render(<Form first={{ presenter: 'JV', facilitator: 'MB' }} />);
  fireEvent.click(fillButton() as HTMLElement);
  expect([role('presenter').value, role('facilitator').value, role('noteTaker').value]).toEqual([
    'JV',
    'MB',
    'AK',
  ]);
  expect(fillButton()).toBeNull();
});

test('suggests no presenter where a casus names one who is not there', () => {
  render(<Form first={{ presenter: 'XX' }} hasPresenter />);
  fireEvent.click(fillButton() as HTMLElement);
  expect(role('presenter').value).toBe('');
  expect(role('facilitator').value).toBe('MB');
});

test('offers to swap when someone gets a second role, and swaps in one press', () => {
  render(<Form first={{ facilitator: 'MB', noteTaker: 'JV' }} />);
  choose('noteTaker', 'MB');
  fireEvent.click(screen.getByRole('button', { name: nl.roles.swap('JV', 'begeleider') }));
  expect([role('facilitator').value, role('noteTaker').value]).toEqual(['JV', 'MB']);
  expect(document.activeElement).toBe(role('facilitator'));
  expect(screen.queryByRole('button', { name: /wordt/ })).toBeNull();
});

test('offers no swap when nobody lost a role', () => {
  render(<Form first={{ facilitator: 'MB' }} />);
  choose('noteTaker', 'MB');
  expect(screen.queryByRole('button', { name: /wordt/ })).toBeNull();
});
