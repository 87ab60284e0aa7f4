import { describe, expect, test } from 'vitest';

import { setCasusStatus, type StatusChange } from '@/domain/casus/stockStatus';
import { propertyNames } from '@/domain/notes/propertyNames';
import { applyChanges } from '@/domain/text/changes';

const vault = { language: 'nl', names: propertyNames('nl') } as const;

function after(text: string, change: StatusChange): string {
  const result = setCasusStatus(text, change, vault);
  return result.ok ? applyChanges(text, result.changes) : `refused: ${result.refusal}`;
}

const toReady = { seen: 'draft', to: 'ready' } as const;

describe('setCasusStatus', () => {
  test('changes the one word and nothing else', () => {
    const text = (status: string): string =>
      `---\r\ntype: intervisie/casus # de onze\r\nstatus: ${status} # nog even\r\n---\r\nTekst\r\n`;
    expect(after(text('concept'), toReady)).toBe(text('klaar'));
  });

  test('adds a status where there was none', () => {
    expect(after('---\ntype: intervisie/casus\n---\n', toReady)).toBe(
      '---\ntype: intervisie/casus\nstatus: klaar\n---\n',
    );
  });

  test('reads the word of the other language', () => {
    expect(after('---\ntype: intervisie/casus\nstatus: draft\n---\n', toReady)).toContain('status: klaar');
  });

  test.each([
    ['has another status by now', '---\ntype: intervisie/casus\nstatus: besproken\n---\n', 'line-changed'],
    ['is no casus any more', '---\ntype: dagboek\n---\n', 'line-changed'],
    ['can’t be read', '---\ntype: "intervisie/casus\n---\n', 'unreadable-properties'],
  ])('refuses a note that %s', (_, text, refusal) => {
    expect(after(text, toReady)).toBe(`refused: ${refusal}`);
  });
});
