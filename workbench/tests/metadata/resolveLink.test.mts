import { describe, expect, it } from 'vitest';
import { addToIndex, fileIndex, removeFromIndex, resolveLink } from '../../metadata/index.mts';

const index = fileIndex([
  'a.md',
  'x/a.md',
  'x/y/a.md',
  'x/b.md',
  'x/y/b.md',
  'z/c d.md',
  'z/e.pdf',
  'z/Één.md',
  'z/v1.2.md',
]);
const from = (source: string, link: string): string | null => resolveLink(index, link, source);

describe('a link', () => {
  it('without a path is the note itself', () => expect(from('x/b.md', '')).toBe('x/b.md'));
  it('means the file of exactly that path first', () => expect(from('x/b.md', 'a')).toBe('a.md'));
  it('may have part of a path', () => expect(from('a.md', 'y/a')).toBe('x/y/a.md'));
  it('prefers a file below its own folder', () => expect(from('x/y/a.md', 'b')).toBe('x/y/b.md'));
  it('prefers the shortest path', () => expect(from('z/e.pdf', 'b')).toBe('x/b.md'));
  it('knows no case', () => expect(from('a.md', 'ÉÉN')).toBe('z/Één.md'));
  it('may name the extension', () => expect(from('a.md', 'c d.md')).toBe('z/c d.md'));
  it('needs the extension of other files', () => {
    expect(from('a.md', 'e')).toBeNull();
    expect(from('a.md', 'e.pdf')).toBe('z/e.pdf');
  });
  it('may have a full stop in the name', () => expect(from('a.md', 'v1.2')).toBe('z/v1.2.md'));
  it('may be relative', () => {
    expect(from('x/y/b.md', './a')).toBe('x/y/a.md');
    expect(from('x/y/b.md', '../a')).toBe('x/a.md');
    expect(from('x/y/b.md', '../../nothing')).toBeNull();
  });
  it('may start at the top', () => expect(from('x/b.md', '/x/y/a')).toBe('x/y/a.md'));
  it('is not part of a name', () => expect(from('a.md', 'd')).toBeNull());
});

describe('the index', () => {
  it('follows files that come and go', () => {
    const changing = fileIndex(['a.md']);
    addToIndex(changing, 'b/c.md');
    expect(resolveLink(changing, 'c', 'a.md')).toBe('b/c.md');
    removeFromIndex(changing, 'b/c.md');
    expect(resolveLink(changing, 'c', 'a.md')).toBeNull();
  });
});
