import { act, render } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';

import { lastRename, type LastRename } from '@/features/review/themes/renameEverywhere';
import { ThemesPart } from '@/features/review/themes/ThemesPart';
import { vaultContext } from '../../../support/vaultContext';
import { partProps } from './partProps';

const made: LastRename = { plan: { from: ['grens'], to: 'grenzen' }, done: [], failed: [], takenBack: null };

function askedAfter(theme: string, last: LastRename): unknown[] {
  const vault = vaultContext({ 'c.md': '---\ntype: intervisie/casus\nthemas: [grens]\n---\n' });
  const props = partProps(vault, { theme });
  render(<ThemesPart {...props} />);
  void act(() => {
    lastRename(vault.context).value = last;
  });
  return props.asked;
}

describe('the theme that the review is narrowed to', () => {
  test('goes along with its new word', () => {
    expect(askedAfter('grens', made)).toEqual([{ theme: 'grenzen' }]);
  });

  test('goes back with it', () => {
    const back = { ...made, takenBack: { count: 1, failed: [] } };
    expect(askedAfter('grenzen', back)).toEqual([{ theme: 'grens' }]);
  });

  test('stays when it is another one', () => {
    expect(askedAfter('werk', made)).toEqual([]);
  });
});
