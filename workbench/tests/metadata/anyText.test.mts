import fc from 'fast-check';
import type { CachedMetadata, CacheItem } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../metadata/index.mts';
import { textAt } from './support/parts.mts';

const pieces = [
  ...[
    '# ',
    '- ',
    '  - ',
    '\t- ',
    '1. ',
    '- [ ] ',
    '> ',
    '> [!note]- ',
    '```',
    '---',
    '%%',
    '$$',
    '$',
    '==',
    '**',
  ],
  ...[
    '[[a|b]]',
    '![[c#d]]',
    '[e](f.md)',
    '[^1]',
    '[^1]: ',
    '#tag',
    '^id',
    '| a | b |',
    '|---|---|',
    '<!--',
    '-->',
  ],
  ...['text', ' ', '🔥', '\\', '\n', '\n', '\n', '\n\n', ': '],
];
const note = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

const placed = ({
  links = [],
  embeds = [],
  tags = [],
  sections = [],
  listItems = [],
}: CachedMetadata): CacheItem[] => [...[...links, ...embeds, ...tags], ...[...sections, ...listItems]];

/** Offsets differ where line ends are longer; lines and columns do not. */
const withoutOffsets = (cache: CachedMetadata): string =>
  JSON.stringify(cache, (key, value: unknown) => (key === 'offset' ? undefined : value));

describe('any text at all', () => {
  it('has every part inside the note', () => {
    fc.assert(
      fc.property(note, (text) => {
        for (const { position } of placed(parseNote(text))) {
          expect(position.start.offset).toBeGreaterThanOrEqual(0);
          expect(position.end.offset).toBeGreaterThanOrEqual(position.start.offset);
          expect(position.end.offset).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('has links and tags where they are written', () => {
    fc.assert(
      fc.property(note, (text) => {
        const { links = [], embeds = [], tags = [] } = parseNote(text);
        for (const link of [...links, ...embeds]) expect(textAt(text, link)).toBe(link.original);
        for (const tag of tags) expect(textAt(text, tag)).toBe(tag.tag);
      }),
    );
  });

  it('reads the same with CRLF line ends', () => {
    fc.assert(
      fc.property(note, (text) => {
        expect(withoutOffsets(parseNote(text.replaceAll('\n', '\r\n')))).toBe(
          withoutOffsets(parseNote(text)),
        );
      }),
    );
  });

  it('has sections that follow each other', () => {
    fc.assert(
      fc.property(note, (text) => {
        const { sections = [] } = parseNote(text);
        sections.slice(1).forEach(({ position }, index) => {
          expect(position.start.offset).toBeGreaterThan(sections[index]?.position.end.offset ?? 0);
        });
      }),
    );
  });
});
