// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { TickedTask } from '../../reading/index.mts';
import { page } from './support/page.mts';

describe('tasks', () => {
  it('keep their mark', async () => {
    const el = await page('- [ ] a\n- [x] b\n- [/] c\n- d\n');
    const found = [...el.querySelectorAll<HTMLElement>('.contains-task-list > .task-list-item')];
    expect(found.map((item) => [item.dataset['task'], item.className])).toEqual([
      ['', 'task-list-item'],
      ['x', 'task-list-item is-checked'],
      ['/', 'task-list-item is-checked'],
    ]);
  });

  it('say which line was ticked', async () => {
    const ticked: TickedTask[] = [];
    const el = await page('# h\n\n- [ ] a\n  - [x] b\n', { onTask: (task) => ticked.push(task) });
    el.querySelectorAll<HTMLInputElement>('input').forEach((box) => box.click());
    expect(ticked).toEqual([
      { line: 2, isChecked: true },
      { line: 3, isChecked: false },
    ]);
  });
});

describe('the name of a task', () => {
  const names = async (text: string): Promise<(string | null)[]> =>
    [...(await page(text)).querySelectorAll('input')].map((box) => box.getAttribute('aria-label'));

  it('is its text as the page shows it', async () =>
    expect(await names('- [ ] bel **Sanne** over [[a|het rapport]] ==nu== ^b1\n')).toEqual([
      'bel Sanne over het rapport nu',
    ]));

  it('leaves out the tasks below it', async () =>
    expect(await names('- [ ] a\n  - [x] b\n')).toEqual(['a', 'b']));

  it('is one line', async () => expect(await names('- [ ] a\n  b\n')).toEqual(['a b']));

  it('is that of an embed when there is no other', async () =>
    expect(await names('- [ ] ![[pic.png]]\n')).toEqual(['pic.png']));
});
