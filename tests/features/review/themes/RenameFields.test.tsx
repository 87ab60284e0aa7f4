import { signal } from '@preact/signals';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { describe, expect, test } from 'vitest';

import { RenameFields, type RenameState } from '@/features/review/themes/RenameFields';
import { problemOf, type RenameProblem } from '@/features/review/themes/renameValues';
import { nl } from '@/i18n/nl';
import { vaultContext, type VaultContext } from '../../../support/vaultContext';

const words = nl.reviewThemes.rename;
const casus = (themes: string): string => `---\ntype: intervisie/casus\nthemas: ${themes}\n---\n`;

function Fields({ made, state }: { made: VaultContext; state: RenameState }): JSX.Element {
  const [values, setValues] = useState({ chosen: [] as string[], to: '' });
  const set = (changed: Partial<typeof values>): void => setValues({ ...values, ...changed });
  return <RenameFields context={made.context} form={{ values, set }} state={state} />;
}

function show(files: Record<string, string>, problem: RenameProblem | null = null): VaultContext {
  const made = vaultContext(files);
  render(<Fields made={made} state={{ problem: signal(problem), isWriting: signal(false) }} />);
  return made;
}

const tick = (theme: string): boolean => fireEvent.click(screen.getByRole('checkbox', { name: theme }));
const become = (word: string): boolean =>
  fireEvent.input(screen.getByLabelText(words.to), { target: { value: word } });

describe('the form for other themes', () => {
  test('lists every note with its themes before and after, and writes nothing', async () => {
    const files = { 'a.md': casus('[grens, werk]'), 'b.md': casus('[werk]') };
    const made = show(files);
    tick('grens');
    become('grenzen');
    await waitFor(() => expect(screen.getByText(words.count(1))).toBeTruthy());
    expect(screen.getByText(words.change('grens, werk', 'grenzen, werk'))).toBeTruthy();
    expect(Object.fromEntries(made.notes)).toEqual(files);
  });

  test('says which notes can’t be changed, and why', async () => {
    show({ 'odd.md': casus('[grens, # waarom\n  grenzen]') });
    tick('grens');
    become('grenzen');
    await waitFor(() => expect(screen.getByText(words.unable(1))).toBeTruthy());
    expect(screen.getByText('odd')).toBeTruthy();
    expect(screen.getByText(words.why.unreadable)).toBeTruthy();
  });

  test('follows a note that changes while it is open', async () => {
    const made = show({ 'a.md': casus('[grens]') });
    tick('grens');
    become('grenzen');
    await waitFor(() => expect(screen.getByText(words.count(1))).toBeTruthy());
    made.write('b.md', casus('[grens]'));
    await waitFor(() => expect(screen.getByText(words.count(2))).toBeTruthy());
  });

  test('shows what is missing until something is filled in', () => {
    show({ 'a.md': casus('[grens]') }, 'to');
    expect(screen.getByText(words.missing.to)).toBeTruthy();
    become('x');
    expect(screen.queryByText(words.missing.to)).toBeNull();
  });

  test('finds a theme among many', () => {
    const many = Array.from({ length: 60 }, (_, at) => `thema${at}`);
    show({ 'a.md': casus(`[${many.join(', ')}]`) });
    expect(screen.getAllByRole('checkbox')).toHaveLength(24);
    fireEvent.input(screen.getByLabelText(words.search), { target: { value: 'Thema 59' } });
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  });
});

describe('what the form misses', () => {
  test.each([
    [[], 'x', 'which'],
    [['a'], ' ', 'to'],
    [['a'], 'b, c', 'comma'],
    [['a'], 'a ', 'same'],
    [['a', 'A'], 'a', null],
  ] as const)('%j → %j: %s', (chosen, to, problem) => {
    expect(problemOf({ chosen: [...chosen], to })).toBe(problem);
  });
});
