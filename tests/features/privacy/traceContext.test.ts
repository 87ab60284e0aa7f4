import { describe, expect, test } from 'vitest';

import { savePseudonyms } from '@/obsidian/pseudonymStore';
import { traceContextFor } from '@/obsidian/traceContext';
import { vaultContext } from '../../support/vaultContext';

const group = '---\ntype: intervisie/group\nleden: [AK, JV]\n---\n';
const casus = '---\ntype: intervisie/casus\ngroep: "[[Noord]]"\ninbrenger: RS\n---\nTekst.\n';
const person = '---\naliases: [Faatje]\n---\n';

const { context } = vaultContext({
  'Noord.md': group,
  'Stil.md': casus,
  'Personen/Fatima Jansen.md': person,
  'Dagboek/Vandaag.md': 'Tekst.',
});

describe('what the check for traces knows of a note', () => {
  test('are the people that the vault has notes about', () => {
    expect(traceContextFor(context, 'Stil.md').people).toEqual(['Fatima Jansen', 'Faatje']);
  });

  test('are the initials agreed on in it and in its group, and one’s own', () => {
    expect(traceContextFor(context, 'Stil.md').agreedInitials).toEqual(['MB', 'RS', 'AK', 'JV']);
    expect(traceContextFor(context, 'Dagboek/Vandaag.md').agreedInitials).toEqual(['MB']);
  });

  test('are the pseudonyms of this device as they are now', () => {
    savePseudonyms(context.app, [{ name: 'Jansen', pseudonym: 'de moeder' }]);
    expect(traceContextFor(context, 'Stil.md').pseudonyms).toEqual(new Map([['jansen', 'de moeder']]));
  });
});
