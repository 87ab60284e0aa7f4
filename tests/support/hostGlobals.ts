import { cleanup } from '@testing-library/preact';
import { setup } from 'obsidian-test-mocks/setup';
import { afterEach } from 'vitest';

// Files that share a worker share its page: that is set up once, and emptied after every test.
if (!('activeDocument' in window)) setup();
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});
