import { describe, expect, it } from 'vitest';
import { itemPlaces, items } from './support/parts.mts';

describe('list items', () => {
  it('count the line of their list as parent, below zero', () => {
    expect(itemPlaces('text\n\n- a\n- b\n')).toEqual(['-2 2:0-2:3', '-2 3:0-3:3']);
  });

  it('count -1 as parent on the first line', () => expect(itemPlaces('- a\n')).toEqual(['-1 0:0-0:3']));

  it('count the line of the item they are in as parent', () => {
    expect(itemPlaces('- a\n  - b\n    - c\n')).toEqual(['-1 0:0-0:3', '0 1:2-1:5', '1 2:4-2:7']);
  });

  it("start at their parent's content, not at their own marker", () => {
    expect(itemPlaces('- a\n    - b\n        - c\n')).toEqual(['-1 0:0-0:3', '0 1:2-1:7', '1 2:6-2:11']);
  });

  it('start after the tab that indents them', () => {
    expect(itemPlaces('- a\n\t- b\n\t\t- c\n')).toEqual(['-1 0:0-0:3', '0 1:1-1:4', '1 2:2-2:5']);
  });

  it('claim a column more for a number below ten with a full stop', () => {
    expect(itemPlaces('1. a\n    - b\n')[1]).toBe('0 1:4-1:7');
    expect(itemPlaces('1) a\n    - b\n')[1]).toBe('0 1:3-1:7');
  });

  it('start before their own indent at the top', () => {
    expect(itemPlaces('- a\n - b\n')).toEqual(['-1 0:0-0:3', '-1 1:0-1:4']);
  });

  it('start after the mark of the quote they are in', () => {
    expect(itemPlaces('> - a\n>   - b\n')).toEqual(['-1 0:2-0:5', '0 1:4-1:7']);
  });

  it('end at the blank line before the next item', () => {
    expect(itemPlaces('- a\n\n- b\n')).toEqual(['-1 0:0-1:0', '-1 2:0-2:3']);
  });

  it('end before a list in them', () => {
    expect(itemPlaces('- a\n  more\n  - b\n\n- c\n')[0]).toBe('-1 0:0-1:6');
  });

  it('hold their own code block', () => {
    expect(itemPlaces('- a\n  ```\n  b\n  ```\n')).toEqual(['-1 0:0-3:5']);
  });

  it('are apart in another list under another marker', () => {
    expect(items('- a\n* b\n+ c\n1. d\n1) e\n').map(({ parent }) => parent)).toEqual([-1, -1, -2, -3, -4]);
  });

  it('need white space between marker and text', () => expect(items('-a\n\n1.b\n')).toEqual([]));
});

describe('tasks', () => {
  const marks = (note: string): (string | undefined)[] => items(note).map(({ task }) => task);

  it('keep the character between the brackets', () => {
    expect(marks('- [ ] a\n- [x] b\n- [/] c\n- [-] d\n- [é] e\n')).toEqual([' ', 'x', '/', '-', 'é']);
  });

  it('may be numbered or have two spaces', () =>
    expect(marks('1. [x] a\n2) b\n\n-  [ ] c\n')).toEqual(['x', undefined, ' ']));

  it('need a space after the brackets', () =>
    expect(marks('- [ ]a\n- [x](y)\n')).toEqual([undefined, undefined]));

  it('nest a list that starts behind the box', () => {
    expect(itemPlaces('- [ ] 1. a\n')).toEqual(['-1 0:0-0:10', '0 0:6-0:10']);
  });
});

describe('items with an id', () => {
  it('have it from the end of their own line', () => {
    expect(items('- a ^iv-q7f3k2\n  - b ^x\n- c\n').map(({ id }) => id)).toEqual([
      'iv-q7f3k2',
      'x',
      undefined,
    ]);
  });
});
