import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { RotaTable } from '@/features/session/roles/RotaTable';
import { nl } from '@/i18n/nl';
import { vaultContext } from '../../../support/vaultContext';

const words = nl.roles.rota;
const group = '---\ntype: intervisie/group\nleden: [MB, AK]\nvolgende-rollen: [begeleider MB]\n---\n';
const session = [
  '---',
  'type: intervisie/session',
  'status: afgerond',
  'start: 2026-03-14T20:00:00',
  'groep: "[[Noord]]"',
  'deelnemers: [MB, AK]',
  'begeleider: AK',
  '---',
  '',
].join('\n');

function show(files: Record<string, string>): void {
  const { context } = vaultContext(files);
  render(<RotaTable context={{ ...context, findMethod: () => undefined }} group="Noord.md" />);
}

test('is a table of people by roles, with the last day and how often', () => {
  show({ 'Noord.md': group, 's.md': session });
  const table = screen.getByRole('table');
  const heads = within(table)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
  expect(heads).toEqual([words.person, ...Object.values(nl.session.roles), words.present]);
  const [, row] = within(table).getAllByRole('row').slice(1);
  const cells = within(row as HTMLElement)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  const { never } = words;
  expect(cells).toEqual([never, `14 mrt ${words.times(1)}`, never, never, never, words.presentOf(1, 1)]);
});

test('tells what was agreed for the next time', () => {
  show({ 'Noord.md': group });
  expect(screen.getByText(words.agreed([words.agreedOne('begeleider', 'MB')]))).toBeTruthy();
});

test('says that a group has met not once', () => {
  show({ 'Noord.md': group });
  expect(screen.getByText(words.noSessions)).toBeTruthy();
});
