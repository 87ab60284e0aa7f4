import { cleanup, render, screen } from '@testing-library/preact';
import { Platform } from 'obsidian';
import { afterEach, expect, test } from 'vitest';

import { KeysSheet } from '@/features/session/keys/KeysSheet';
import { nl } from '@/i18n/nl';

const { isMacOS } = Platform;

afterEach(() => {
  cleanup();
  Platform.isMacOS = isMacOS;
});

test('every key has its words, and every word stands there', () => {
  const { container } = render(<KeysSheet words={nl.keys} />);
  const shown = [...container.querySelectorAll('dd')].map(({ textContent }) => textContent);
  expect(new Set(shown)).toEqual(new Set(Object.values(nl.keys.does)));
});

test('on a Mac Alt is ⌥', () => {
  Platform.isMacOS = true;
  render(<KeysSheet words={nl.keys} />);
  expect(screen.queryByText('Alt')).toBeNull();
  expect(screen.getAllByText('⌥').length).toBeGreaterThan(0);
});
