// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { page } from './support/page.mts';

it.each([
  '',
  '\n',
  '%% only a comment %%',
  '%%\nlines\n%%\n',
  '<!-- a -->',
  '---\na: 1\n---\n',
  '[e]: f',
  '[^1]: g',
  '^a',
  '> %% a %%',
  '- %% a %%',
  '# %% a %%',
  '- [ ] %% a %%',
])('a page is empty when nothing is left to show: %j', async (text) =>
  expect((await page(text)).textContent?.trim()).toBe(''),
);

it.each(['', '%% only a comment %%', '<!-- a -->', '---\na: 1\n---\n'])(
  'nothing at all is put on the page for %j: a browser refuses an empty document there',
  async (text) => expect((await page(text)).childNodes).toHaveLength(0),
);
