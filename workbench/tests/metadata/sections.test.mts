import { describe, expect, it } from 'vitest';
import { parseNote } from '../../metadata/index.mts';
import { sections, textAt } from './support/parts.mts';

describe('sections', () => {
  it('gives an empty note nothing at all', () => expect(parseNote('')).toEqual({}));

  it('takes whole lines, with the spaces before and after', () => {
    expect(sections('  text  \n\n  # head \n')).toEqual(['paragraph 0:0-0:8', 'heading 2:0-2:9']);
  });

  it('names every kind of block', () => {
    const note = 'text\n\n- a\n\n> q\n\n```\nc\n```\n\n---\n\n| a |\n|---|\n| b |\n\n<div>\n\n[a]: b\n';
    expect(sections(note).map((section) => section.split(' ')[0])).toEqual(
      'paragraph list blockquote code thematicBreak table html definition'.split(' '),
    );
  });

  it('knows a callout by its first line', () => {
    expect(sections('> [!question]- Waarom?\n> Daarom.\n')).toEqual(['callout 0:0-1:9']);
  });

  it('keeps nested callouts in one section', () => {
    expect(sections('> [!a] A\n> > [!b] B\n> > text\n')).toEqual(['callout 0:0-2:8']);
  });

  it('goes on with a quote in the line right below it', () => {
    expect(sections('> # head\nlazy\n\nafter\n')).toEqual(['blockquote 0:0-1:4', 'paragraph 3:0-3:5']);
  });

  it('ends a table before a line without a bar', () => {
    expect(sections('| a | b |\n|---|---|\n| c | d |\ntext\n')).toEqual([
      'table 0:0-2:9',
      'paragraph 3:0-3:4',
    ]);
  });

  it('reads a line of dashes under several lines as a rule', () => {
    expect(sections('a\nb\n---\n')).toEqual(['paragraph 0:0-1:1', 'thematicBreak 2:0-2:3']);
  });

  it('lets a fence that is not closed take the rest', () => {
    expect(sections('```\na\n\nb\n')).toEqual(['code 0:0-4:0']);
  });

  it('takes formulas between double dollars as one block', () => {
    expect(sections('$$\na\n\nb\n$$\ntext\n')).toEqual(['math 0:0-4:2', 'paragraph 5:0-5:4']);
  });
});

describe('comments', () => {
  it('hides all between two marks on lines of their own', () => {
    const cache = parseNote('text\n%%\n- [ ] #a [[b]]\n\n# c\n%%\nafter\n');
    expect(Object.keys(cache)).toEqual(['sections']);
    expect(cache.sections?.map(({ type }) => type)).toEqual(['paragraph', 'comment', 'paragraph']);
  });

  it('hides nothing inside a line', () => {
    const cache = parseNote('- text %% #tag [[link]] %% more\n');
    expect(cache.tags?.[0]?.tag).toBe('#tag');
    expect(cache.links?.[0]?.link).toBe('link');
  });

  it('reads a comment with text after it as text', () => {
    expect(sections('%% a %% b\n')).toEqual(['paragraph 0:0-0:9']);
  });

  it('takes one line with a comment alone as a block', () => {
    expect(sections('%% a %%\n')).toEqual(['comment 0:0-0:7']);
  });
});

describe('positions', () => {
  it('count UTF-16 code units after an emoji', () => {
    const note = '🔥 [[a]]\n';
    const [link] = parseNote(note).links ?? [];
    expect(link?.position.start).toEqual({ line: 0, col: 3, offset: 3 });
  });

  it('fit a text with CRLF line ends', () => {
    const note = '# a\r\n\r\ntext [[b]]\r\n- c\r\n';
    const cache = parseNote(note);
    expect(cache.sections?.map((section) => textAt(note, section))).toEqual(['# a', 'text [[b]]', '- c']);
    expect(cache.links?.map((link) => textAt(note, link))).toEqual(['[[b]]']);
  });

  it('fit a text whose last line has no end', () => {
    expect(sections('- a\n- b')).toEqual(['list 0:0-1:3']);
  });
});
