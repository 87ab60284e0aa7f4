import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';

import { Answer } from '@/features/codeBlock/Answer';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const session = [
  '---',
  'type: intervisie/session',
  'datum: 2026-11-21',
  'methode: incidentmethode',
  '---',
  '',
  '## Acties',
  '',
  '- [ ] **MB** Bel de moeder 📅 2026-12-05 ^iv-x00001',
  '- [ ] **AK** Lees het plan ^iv-x00002',
  '',
].join('\n');

function ask(source: string): VaultContext {
  const vault = vaultContext({ 'Sessie.md': session });
  render(<Answer context={vault.context} source={source} />);
  return vault;
}

const rows = (): string[] => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

afterEach(cleanup);

describe('the answer of a code block', () => {
  it('shows the actions that were asked for', () => {
    ask('toon: acties\nvan: MB');
    expect(rows()).toEqual(['Bel de moederMB5 dec']);
  });

  it('ticks an action where it stands', async () => {
    const vault = ask('toon: acties\nvan: MB\nwelke: alle');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Gedaan: Bel de moeder' }));
    await waitFor(() =>
      expect(vault.notes.get('Sessie.md')).toContain(
        '- [x] **MB** Bel de moeder 📅 2026-12-05 ✅ 2026-11-25 ^iv-x00001',
      ),
    );
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  });

  it('leaves the box unticked when the line is another one by now', async () => {
    const vault = ask('toon: acties\nvan: MB');
    vault.notes.set('Sessie.md', session.replace('de moeder', 'de vader'));
    const box = screen.getByRole<HTMLInputElement>('checkbox');
    fireEvent.click(box);
    await waitFor(() => expect(vault.said).toHaveLength(1));
    expect(box.checked).toBe(false);
  });

  it('follows the notes', async () => {
    const vault = ask('toon: acties');
    vault.write('Sessie.md', session.replace('Lees het plan', 'Lees het boek'));
    await waitFor(() => expect(rows()).toEqual(['Bel de moederMB5 dec', 'Lees het boekAK']));
  });

  it('says how many more there are', () => {
    ask('toon: acties\naantal: 1');
    expect(screen.getByText('En nog 1.')).toBeTruthy();
  });

  it('says that nothing was found', () => {
    ask('toon: terugblikken');
    expect(screen.getByText('Hier is nog niet op teruggekeken.')).toBeTruthy();
  });

  it('says what is wrong and what was meant', () => {
    ask('toon: actis\nperoide: 2026');
    expect(rows()).toEqual([
      'Regel 1: “actis” is hier niet bekend. Bedoel je “acties”?',
      'Regel 2: met “peroide” kan een regel niet beginnen. Bedoel je “periode”?',
    ]);
  });
});
