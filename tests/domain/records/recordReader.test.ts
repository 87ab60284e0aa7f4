import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { VaultReading } from '@/domain/index/links';
import { newIndex } from '@/domain/index/vaultIndex';
import { createRecordReader } from '@/domain/records/recordReader';
import { readRecords } from '@/domain/records/readRecords';
import { propertyNames } from '@/domain/notes/propertyNames';
import { changed, indexOf, note, readingOf, type Texts } from './vault';

const vault: Texts = {
  'C.md': note('casus', ['datum: 2026-01-01', 'themas: [stilte]', 'groep: "[[x/G]]"']),
  'S.md': note('session', ['datum: 2026-01-02', 'casus: "[[C]]"'], '- [ ] Bel ^iv-x00001\n'),
  'T.md': note('session', ['datum: 2026-01-03']),
  'R.md': note('reflection', ['datum: 2026-01-04']),
  'x/G.md': note('group'),
};
const reading = readingOf(Object.keys(vault));

describe('reading records again', () => {
  test('gives the same object for the same revision, also when the names are worked out anew', () => {
    const reader = createRecordReader();
    const index = indexOf(vault);
    expect(reader.read(index, { ...reading, names: propertyNames('nl') })).toBe(reader.read(index, reading));
  });

  test('gives other records for other property names', () => {
    const reader = createRecordReader();
    const index = indexOf({ 'C.md': note('casus', ['topic: "Hoe?"']) });
    const named = { ...reading, names: propertyNames('nl', { question: 'topic' }) };
    expect(reader.read(index, reading).casussen).toMatchObject([{ question: '' }]);
    expect(reader.read(index, named).casussen).toMatchObject([{ question: 'Hoe?' }]);
  });

  test('keeps the records and lists that did not change', () => {
    const reader = createRecordReader();
    const index = indexOf(vault);
    const before = reader.read(index, reading);
    const after = reader.read(changed(index, { 'T.md': note('session', ['datum: 2026-05-05']) }), reading);
    expect(after.revision).toBe(before.revision + 1);
    expect(after.casussen).toBe(before.casussen);
    expect(after.actions).toBe(before.actions);
    expect(after.sessions[0]).toBe(before.sessions[0]);
    expect(after.sessions[1]).toMatchObject({ path: 'T.md', day: '2026-05-05' });
  });

  test('reads a session again when its casus changed', () => {
    const reader = createRecordReader();
    const index = indexOf(vault);
    reader.read(index, reading);
    const { sessions, actions } = reader.read(
      changed(index, { 'C.md': note('casus', ['themas: [rust]']) }),
      reading,
    );
    expect(sessions[0]).toMatchObject({ themes: ['rust'], group: null });
    expect(actions[0]).toMatchObject({ themes: ['rust'], group: null });
  });

  test('follows a link that leads to another note since one came', () => {
    const reader = createRecordReader();
    const index = indexOf({ 'b/C.md': note('casus'), 'S.md': note('session', ['casus: "[[C]]"']) });
    expect(reader.read(index, readingOf(['b/C.md'])).sessions).toMatchObject([{ casus: 'b/C.md' }]);
    const after = changed(index, { 'a/C.md': note('casus') });
    expect(reader.read(after, readingOf(['a/C.md', 'b/C.md'])).sessions).toMatchObject([{ casus: 'a/C.md' }]);
  });

  test('keeps the records of a note in which somebody typed on, and of those that look at it', () => {
    const reader = createRecordReader();
    const index = indexOf(vault);
    const before = reader.read(index, reading);
    const typed = changed(index, { 'C.md': `${vault['C.md'] ?? ''}Nog een zin.\n` });
    const { revision, ...after } = reader.read(typed, reading);
    expect(revision).toBe(before.revision + 1);
    expect(Object.entries(after).filter(([list, all]) => all !== before[list as keyof typeof after])).toEqual(
      [],
    );
  });

  test('reads again all that changed while many batches went by', () => {
    const reader = createRecordReader();
    let index = indexOf(vault);
    reader.read(index, reading);
    for (let at = 0; at < 300; at += 1)
      index = changed(index, { 'T.md': note('session', [`themas: [t${String(at)}]`]) });
    expect(reader.read(index, reading).sessions.find(({ path: at }) => at === 'T.md')?.themes).toEqual([
      't299',
    ]);
  });

  test('reads nothing twice that was read ahead', () => {
    const reader = createRecordReader();
    const index = indexOf(vault);
    const ahead = [...reader.prepare(index, reading)];
    const blind = { ...reading, resolve: () => null };
    expect(ahead.length).toBeGreaterThanOrEqual(Object.keys(vault).length);
    expect(reader.read(index, blind)).toEqual(readRecords(index, reading));
  });
});

const path = fc.constantFrom('a.md', 'b.md', 'c.md', 'd.md', 'x/a.md', 'x/b.md');
const target = fc.constantFrom('a', 'b', 'c', 'x/a', 'weg');
const text = fc
  .record({
    type: fc.constantFrom('casus', 'session', 'reflection', 'group', 'none'),
    links: fc.array(target, { maxLength: 3 }),
    day: fc.nat({ max: 9 }),
  })
  .map(({ type, links, day }) => {
    const names = ['casus', 'sessie', 'groep'];
    const lines = links.map((one, at) => `${names[at] ?? ''}: "[[${one}]]"`);
    return note(
      type,
      [`datum: 2026-01-0${String(day)}`, `themas: [t${String(day)}]`, ...lines],
      '- [ ] Doen [[b]] ^iv-x00001\n',
    );
  });
const step = fc.record({
  path,
  text: fc.option(text),
  ahead: fc.nat({ max: 3 }),
  reads: fc.boolean(),
});

test('after any changes, with some read ahead, the records are those that reading everything anew gives', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
      const reader = createRecordReader();
      let index = newIndex();
      const now = (): VaultReading => readingOf([...index.notes.keys()].sort());
      let reading = reader.prepare(index, now());
      for (const one of steps) {
        index = one.text === null ? changed(index, {}, [one.path]) : changed(index, { [one.path]: one.text });
        for (let at = 0; at < one.ahead; at += 1)
          if (reading.next().done) reading = reader.prepare(index, now());
        if (one.reads) expect(reader.read(index, now())).toEqual(readRecords(index, now()));
      }
    }),
    { numRuns: 60 },
  );
});
