import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';

import { ShareFields } from '@/features/share/ShareFields';
import { readShareSource, type ShareSource } from '@/features/share/shareSource';
import { firstValues, type ShareValues } from '@/features/share/shareValues';
import { nl } from '@/i18n/nl';
import { vaultContext } from '../../support/vaultContext';
import { casus, path } from './casus';

afterEach(cleanup);

const words = nl.share;

async function show(text: string, changed: Partial<ShareValues> = {}): Promise<void> {
  const { context } = vaultContext({ [path]: text });
  const source = (await readShareSource(context, path)) as ShareSource;
  function Held(): JSX.Element {
    const [values, setValues] = useState({
      ...firstValues(source, ['note', 'clipboard', 'file']),
      ...changed,
    });
    const set = (more: Partial<ShareValues>): void => setValues({ ...values, ...more });
    return <ShareFields context={context} source={source} form={{ values, set }} />;
  }
  render(<Held />);
}

const preview = (): string => screen.getByRole('region', { name: words.preview }).textContent;
const tick = (name: string | RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });

describe('the form that shares a casus', () => {
  test('shows the copy as it will be, and says what stays', async () => {
    await show(casus);
    expect(preview()).toContain('Toen riep persoon A mij.');
    expect(document.body.textContent).not.toMatch(/geheim/);
    expect(screen.getByText(/^Blijft hier: .*Afloop.*opmerkingen/)).toBeTruthy();
    expect(screen.getByText(/een stuk van Situatie \(privé\)/)).toBeTruthy();
  });

  test('takes a part out of the copy', async () => {
    await show(casus);
    fireEvent.click(tick('Mijn aandeel'));
    expect(preview()).not.toContain('Ik zweeg.');
    expect(preview()).toContain('Toen riep');
  });

  test('leaves a trace as it is, and marks it', async () => {
    await show(casus);
    fireEvent.click(tick(/Fatima/));
    expect(preview()).toContain('Toen riep Fatima mij.');
    expect(document.querySelector('mark')?.textContent).toBe('Fatima');
  });

  test('replaces a trace by what one types', async () => {
    await show(casus);
    fireEvent.input(screen.getByLabelText(words.by('Fatima')), { target: { value: 'de moeder' } });
    expect(preview()).toContain('Toen riep de moeder mij.');
  });

  test('takes names out of the name of the copy, which text to paste does not have', async () => {
    await show(casus);
    expect(screen.getByText(words.becomes('Stil bij persoon A'))).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: words.ways.clipboard }));
    expect(screen.queryByLabelText(words.name)).toBeNull();
  });

  test('shows what was shared before, and goes the same way again', async () => {
    await show(`${casus}\n## Gedeeld\n\n- **2026-11-14** klembord: vraag, Situatie ^iv-e4h7k1\n`);
    expect(screen.getByText(/14 nov · klembord: vraag, Situatie/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: words.ways.clipboard }).checked).toBe(true);
  });

  test('says so when nothing can go along', async () => {
    await show('---\ntype: intervisie/casus\n---\n## Afloop\n\ngeheim\n');
    expect(screen.getByText(words.nothingYet)).toBeTruthy();
  });
});
