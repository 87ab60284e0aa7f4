// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { only, page } from './support/page.mts';

describe('links', () => {
  it('lead to a note of the vault', async () => {
    const link = only(await page('[[a#h|text]]'), 'a');
    expect([link.className, link.dataset['href'], link.textContent]).toEqual([
      'internal-link',
      'a#h',
      'text',
    ]);
  });

  it('say that no note answers', async () => {
    expect(only(await page('[[nothing]]'), 'a').className).toBe('internal-link is-unresolved');
  });

  it('may be written as Markdown', async () => {
    expect(only(await page('[text](a.md)'), 'a').dataset['href']).toBe('a.md');
  });

  it('lead out of the vault', async () => {
    const link = only<HTMLAnchorElement>(await page('[text](https://x.nl/y)'), 'a');
    expect([link.className, link.getAttribute('href'), link.rel]).toEqual([
      'external-link',
      'https://x.nl/y',
      'noopener nofollow',
    ]);
  });

  it('cannot run anything', async () => {
    const el = await page('[text](javascript:alert(1)) ![x](javascript:alert(2))');
    expect(el.innerHTML).not.toContain('javascript');
    expect(el.textContent).toContain('text');
  });

  it('are text in code and after a backslash', async () => {
    const el = await page('`[[a]]` \\[[a]]');
    expect(el.querySelector('a')).toBeNull();
    expect(el.textContent?.trim()).toBe('[[a]] [[a]]');
  });

  it('have a bar with a backslash in tables', async () => {
    expect(only(await page('| h |\n|---|\n| [[a\\|text]] |\n'), 'td a').textContent).toBe('text');
  });
});

describe('tags', () => {
  it('are links of their own', async () => {
    const tag = only<HTMLAnchorElement>(await page('text #a/b, more'), 'a.tag');
    expect([tag.getAttribute('href'), tag.textContent]).toEqual(['#a/b', '#a/b']);
  });

  it('need white space before them', async () => {
    expect((await page('a#b [text #c](a.md)')).querySelector('.tag')).toBeNull();
  });
});

describe('embeds', () => {
  it('show a picture in its size', async () => {
    const picture = only(await page('![[pic.png|100x50]]'), '.internal-embed.image-embed > img');
    expect(['src', 'width', 'height'].map((name) => picture.getAttribute(name))).toEqual([
      '/files/pic.png',
      '100',
      '50',
    ]);
  });

  it('show a note by its name', async () => {
    const title = only(await page('![[a]]'), '.internal-embed.markdown-embed > .markdown-embed-title');
    expect(only(title, 'a.internal-link').textContent).toBe('a');
  });

  it('say that a file is not there', async () => {
    expect(only(await page('![[nothing.png]]'), '.mod-empty').getAttribute('src')).toBe('nothing.png');
  });
});
