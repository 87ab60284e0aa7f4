import { expect, test } from 'vitest';
import { partOfNote } from '../../../../obsidian/workspace/canvas/noteText.mts';

const note = `# Een

tekst

- [ ] bel ^a1
    - eerst
        - nog iets
- [ ] lees ^b2

## Twee

    - diep ^c3

# Drie
`;

test('a task comes with what stands under it', () => {
  expect(partOfNote(note, '#^a1')).toBe('- [ ] bel ^a1\n    - eerst\n        - nog iets');
  expect(partOfNote(note, '#^b2')).toBe('- [ ] lees ^b2');
});

test('a heading comes with all up to the next of its level', () => {
  expect(partOfNote(note, '#Een')).toContain('## Twee');
  expect(partOfNote(note, '#Een')).not.toContain('# Drie');
});

test('an item under another stands by itself', () => {
  expect(partOfNote('- a\n    - b ^c3\n        - c\n', '#^c3')).toBe('- b ^c3\n    - c');
});

test('what is not there is nothing', () => {
  expect(partOfNote(note, '#^weg')).toBeNull();
});
