import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { describe, expect, test } from 'vitest';

import type { Context } from '@/context';
import { firstReflection } from '@/features/reflection/reflectionForm';
import { ReflectionFields } from '@/features/reflection/ReflectionFields';
import { emptyReflection, type ReflectionValues } from '@/features/reflection/reflectionValues';
import { nl } from '@/i18n/nl';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const words = nl.reflection;
const path = 'S/2026-11-20 Stil.md';

const session = (presenter: string): string =>
  [
    `---\ntype: intervisie/session\ncasus: "[[Stil]]"\ndeelnemers: [MB, AK]\ninbrenger: ${presenter}\n---`,
    '## 2. Feitenronde',
    '- **AK** Wat maakte dat je stil werd? ⭐ ^iv-q00001\n- **MB** Ik wachtte. ^iv-n00002',
    '## Wat we meenemen',
    '- **MB** Eerst stil zijn. ^iv-i00003\n- **AK** Vragen. ^iv-i00004',
  ].join('\n\n');

const casus = '---\ntype: intervisie/casus\nthemas: [stilte, grenzen]\n---\n';

function vault(presenter = 'MB', more: Record<string, string> = {}): VaultContext {
  return vaultContext({ [path]: session(presenter), 'C/Stil.md': casus, ...more });
}

/** The fields on their own, with the values that they hold. */
function Form({ context, first }: { context: Context; first: ReflectionValues }): JSX.Element {
  const [values, setValues] = useState(first);
  const set = (changed: Partial<ReflectionValues>): void => setValues({ ...values, ...changed });
  return (
    <>
      <ReflectionFields context={context} form={{ values, set }} choices={[]} />
      <output>{JSON.stringify(values)}</output>
    </>
  );
}

async function show(made: VaultContext, values: Partial<ReflectionValues> = {}): Promise<void> {
  const first = await firstReflection(made.context, path);
  render(<Form context={made.context} first={{ ...first, ...values }} />);
}

const held = (): ReflectionValues =>
  JSON.parse(document.querySelector('output')?.textContent ?? '{}') as ReflectionValues;

describe('the form of a reflection on a session', () => {
  test('is longer for whoever presented, and short for the others', async () => {
    expect((await firstReflection(vault('MB').context, path)).length).toBe('longer');
    expect((await firstReflection(vault('AK').context, path)).length).toBe('short');
  });

  test('shows what one said and chose, and fills in nothing of it', async () => {
    const made = vault();
    expect(await firstReflection(made.context, path)).toEqual({
      ...emptyReflection,
      about: path,
      length: 'longer',
    });
    await show(made);
    expect(await screen.findByText('Eerst stil zijn.')).toBeTruthy();
    expect(screen.getByText('Wat maakte dat je stil werd?')).toBeTruthy();
    expect(screen.queryByText('Vragen.')).toBeNull();
  });

  test('keeps what was typed for the one when the other is chosen', async () => {
    await show(vault());
    fireEvent.input(screen.getByLabelText(words.myPart), { target: { value: 'Ik zweeg.' } });
    fireEvent.click(screen.getByLabelText(words.lengths.short));
    expect(screen.queryByLabelText(words.myPart)).toBeNull();
    expect(screen.getByLabelText(words.takeAlong)).toBeTruthy();
    expect(held().myPart).toBe('Ik zweeg.');
  });

  test('offers the themes of the casus, one by one', async () => {
    await show(vault(), { themes: 'haast' });
    fireEvent.click(screen.getByRole('button', { name: '+ stilte' }));
    expect(held().themes).toBe('haast, stilte');
    expect(screen.queryByRole('button', { name: '+ stilte' })).toBeNull();
    expect(screen.getByRole('button', { name: '+ grenzen' })).toBeTruthy();
  });

  test('offers what was written on the same session before', async () => {
    const written = '---\ntype: intervisie/reflection\nsessie: "[[2026-11-20 Stil]]"\n---\n';
    await show(vault('MB', { 'R/2026-11-21 Reflectie.md': written }));
    expect(screen.getByText(words.writtenAlready, { exact: false })).toBeTruthy();
    expect(screen.getByRole('button', { name: '2026-11-21 Reflectie' })).toBeTruthy();
  });

  test('knows the next meeting of the group', async () => {
    const inGroup = session('MB').replace('casus:', 'groep: "[[Noord]]"\ncasus:');
    const group = '---\ntype: intervisie/group\nvolgende-bijeenkomst: 2026-12-19\n---\n';
    await show(vault('MB', { [path]: inGroup, 'G/Noord.md': group }));
    expect(screen.getByText(nl.actions.dueHintMeeting)).toBeTruthy();
    fireEvent.input(screen.getByLabelText(words.due), { target: { value: 'voor de volgende bijeenkomst' } });
    expect(await screen.findByText(nl.actions.day('2026-12-19'))).toBeTruthy();
  });

  test('follows what it is about', async () => {
    await show(vault(), { about: '' });
    await waitFor(() => expect(screen.queryByText(words.quoted)).toBeNull());
    expect(screen.queryByText(words.themesNear)).toBeNull();
  });
});
