import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';

import type { ReviewFilter } from '@/domain/review/filter';
import { MethodsPart } from '@/features/review/methods/MethodsPart';
import { nl } from '@/i18n/nl';
import { aMethod } from '../../../domain/choosing/builders';
import { vaultContext } from '../../../support/vaultContext';
import { note } from '../shell/shown';
import { partProps } from '../themes/partProps';

const words = nl.reviewMethods;

const methods = [
  aMethod({ id: 'roddelmethode', title: 'Roddelmethode' }),
  aMethod({ id: 'clinic', title: 'Clinic' }),
  aMethod({ id: 'korthagen', title: 'Korthagen', mode: 'solo', groupSize: null }),
];

const session = (day: string, extra = ''): string =>
  note(
    'session',
    `datum: ${day}\nmethode: roddelmethode\nstatus: afgerond\ngroep: "[[Noord]]"\ndeelnemers: [MB, AK, TD, LH]\ninbrenger: MB\nbegeleider: AK${extra}`,
  );

const files = {
  'Noord.md': note('group', 'leden: [MB, AK, TD, LH]'),
  'A.md': session('2026-03-01', '\nevaluatie: [4, 5, 3, 4, 5]'),
  'B.md': session('2026-05-01', '\nevaluatie: [4, 2, 3, 4, 5]'),
};

function show(notes: Record<string, string> = files, filter: Partial<ReviewFilter> = {}): unknown[] {
  const props = partProps(vaultContext(notes, { methods }), filter);
  const showMethod = (id: string): void => void props.asked.push(id);
  render(<MethodsPart {...props} doors={{ ...props.doors, showMethod }} />);
  return props.asked;
}

const rowsAfter = (title: string): (string | null)[][] => {
  const figure = screen.getByRole('heading', { name: title }).closest('figure');
  if (!figure) throw new Error(`no picture ${title}`);
  fireEvent.keyDown(figure, { key: 't' });
  return [...figure.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
};

describe('methods and roles', () => {
  test('counts how often a method was used and when last, and names the others as doors', () => {
    const asked = show();
    expect(rowsAfter(words.uses.group)).toEqual([['Roddelmethode', '2', '1 mei']]);
    expect(screen.getByText(words.never(1))).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Clinic' })[0] as HTMLElement);
    expect(asked).toEqual(['clinic']);
  });

  test('shows the spread of the answers with how many there are', () => {
    show();
    expect(rowsAfter(words.evaluations)[1]).toEqual(['De vragen waren open', '0', '1', '0', '0', '1', '2']);
    expect(screen.getByText(words.evaluated(2))).toBeTruthy();
  });

  test('says of one method that there is too little to compare', () => {
    show();
    fireEvent.change(screen.getByLabelText(words.ofMethod), { target: { value: 'roddelmethode' } });
    expect(screen.getByText(`${words.evaluated(2)} ${words.tooFew}`)).toBeTruthy();
  });

  test('says which roles one has had and which not yet', () => {
    show();
    const said = words.mine('MB', ['presenter'], ['facilitator', 'noteTaker', 'timekeeper', 'observer']);
    expect(screen.getByText(`${said} ${words.people(4)}`)).toBeTruthy();
    expect(rowsAfter(words.rolesTitle)[0]?.slice(0, 4)).toEqual(['MB', '2', '2×, laatst op 1 mei', '0']);
  });

  test('proposes what a group has not done, with why', () => {
    show();
    expect(screen.getByText(words.nextFor('Noord'))).toBeTruthy();
    expect(screen.getByText(/nog niet eerder gedaan/i)).toBeTruthy();
  });

  test('proposes nothing for a group where only sessions alone are asked for', () => {
    show(
      {
        ...files,
        'S.md': note('session', 'datum: 2026-06-01\nmethode: korthagen\nstatus: afgerond\ndeelnemers: [MB]'),
      },
      { with: 'solo' },
    );
    expect(screen.queryByText(words.next)).toBeNull();
    expect(rowsAfter(words.uses.solo)).toEqual([['Korthagen', '1', '1 jun']]);
  });

  test('invites where nothing took place, and says so where the choice holds nothing', () => {
    show({ 'Noord.md': files['Noord.md'] });
    expect(screen.getByText(words.none)).toBeTruthy();
    show(files, { from: '2020-01-01', to: '2020-12-31' });
    expect(screen.getByText(words.noneHere)).toBeTruthy();
  });
});
