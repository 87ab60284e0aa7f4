import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';

/** Templates are imported as text, in tests as in the bundle. */
const markdownAsText: Plugin = {
  name: 'markdown-as-text',
  enforce: 'pre',
  async load(id) {
    return id.endsWith('.md') ? `export default ${JSON.stringify(await readFile(id, 'utf8'))}` : null;
  },
};

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) };

/** What is pure needs no page and holds nothing to keep apart: without both, its tests take a fifth of the time. */
const withoutScreen = ['domain', 'docs', 'guards', 'templates'].map((part) => `tests/${part}/**/*.test.ts`);

/** What puts the workbench in the place of the mocked host must not share its modules with other tests. */
const onAnotherHost = ['tests/obsidian/notes/**/*.test.ts'];

const onScreen = {
  plugins: [markdownAsText],
  resolve: { alias: { ...alias, obsidian: 'obsidian-test-mocks/obsidian' } },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

export default defineConfig({
  test: {
    env: { TZ: 'Europe/Amsterdam' },
    projects: [
      {
        plugins: [markdownAsText],
        resolve: { alias },
        test: { name: 'domain', include: withoutScreen, environment: 'node', isolate: false },
      },
      {
        ...onScreen,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...withoutScreen, ...onAnotherHost],
          environment: 'happy-dom',
          setupFiles: ['tests/support/hostGlobals.ts'],
          isolate: false,
        },
      },
      {
        ...onScreen,
        test: {
          name: 'host',
          include: onAnotherHost,
          environment: 'happy-dom',
          setupFiles: ['tests/support/hostGlobals.ts'],
        },
      },
      {
        test: {
          name: 'workbench',
          include: ['workbench/tests/**/*.test.mts'],
          environment: 'node',
          setupFiles: ['tests/support/freshPage.ts'],
          isolate: false,
          // Watching a folder and racing programs take their time on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/support/globalSetup.ts'],
          // Each test opens a vault and a browser context of its own; the browser itself is shared by a worker's files.
          isolate: false,
          fileParallelism: true,
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 90_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
