// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { only, page, sectionClasses } from './support/page.mts';

describe('a page', () => {
  it('has an element for each section', async () => {
    const note = '# a\n\ntext\n\n- b\n\n1. c\n\n> d\n\n```\ne\n```\n\n---\n\n| f |\n|---|\n';
    expect(sectionClasses(await page(note))).toEqual(
      'el-h1 el-p el-ul el-ol el-blockquote el-pre el-hr el-table'.split(' '),
    );
  });

  it('shows no properties, comments and definitions', async () => {
    const el = await page('---\na: 1\n---\n%%\nb\n\nc\n%%\ntext %% d %% end\n\n[e]: f\n\n<!-- g -->\n');
    expect(el.textContent?.trim()).toBe('text  end');
  });

  it('shows no block ids', async () => {
    const el = await page('text ^a\n\n- item ^b\n  - inner ^c\n\n^d\n');
    expect(el.textContent?.replace(/\s+/g, ' ').trim()).toBe('text item inner');
    expect(sectionClasses(el)).toEqual(['el-p', 'el-ul']);
  });

  it('marks text, also around other marks', async () => {
    expect(only(await page('a ==b **c** d== e'), 'mark').innerHTML).toBe('b <strong>c</strong> d');
  });

  it('leaves a single mark as it is', async () =>
    expect((await page('a == b')).textContent?.trim()).toBe('a == b'));

  it('keeps the line ends of a text', async () => {
    expect(only(await page('a\nb [[a]]\n'), 'p').innerHTML).toMatch(/^a<br>\s*b <a/);
  });

  it('keeps what is written in headings', async () => {
    expect(only(await page('## a **b** [[a]]'), 'h2').dataset['heading']).toBe('a **b** [[a]]');
  });

  it('makes no elements of HTML', async () => {
    const el = await page('a <b onclick="x">b</b> <img src=x onerror=y> c<br>d\n\n<script>e</script>\n');
    expect(el.querySelector('b, img, script')).toBeNull();
    expect(el.querySelectorAll('br')).toHaveLength(1);
    expect(el.textContent).toContain('<script>e</script>');
  });

  it('shows formulas as they are written', async () => {
    const el = await page('a $x_1$ b\n\n$$\ny\n$$\n');
    expect([only(el, '.math-inline').textContent, only(el, '.math-block').textContent]).toEqual(['x_1', 'y']);
  });
});

describe('callouts', () => {
  it('have type, title and content', async () => {
    const callout = only(await page('> [!Question] Waarom **dit**?\n> Daarom.\n> - a\n'), '.callout');
    expect(callout.dataset['callout']).toBe('question');
    expect(only(callout, '.callout-title-inner').innerHTML).toBe('Waarom <strong>dit</strong>?');
    expect(only(callout, '.callout-content').textContent?.replace(/\s+/g, ' ').trim()).toBe('Daarom. a');
  });

  it('are named for their type without a title', async () => {
    const el = await page('> [!tip]\n> text\n');
    expect(only(el, '.callout-title-inner').textContent).toBe('Tip');
  });

  it('unfold at a click on their title', async () => {
    const callout = only(await page('> [!note]- Uitkomst\n> text\n'), '.callout');
    expect(callout.classList.contains('is-collapsed')).toBe(true);
    only(callout, '.callout-title').click();
    expect(callout.classList.contains('is-collapsed')).toBe(false);
    expect(only(callout, '.callout-fold').classList.contains('is-collapsed')).toBe(false);
  });

  it('may stand in one another', async () => {
    const el = await page('> [!a] A\n> > [!b] B\n> > text\n');
    expect(only(el, '.callout .callout-content .callout').dataset['callout']).toBe('b');
  });
});
