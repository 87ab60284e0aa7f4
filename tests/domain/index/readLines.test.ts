import { describe, expect, test } from 'vitest';

import { readLines } from '@/domain/index/readLines';
import type { NoteType } from '@/domain/notes/noteTypes';
import { cacheOf } from '../../obsidian/parsedCache';

/** The ids that are read from a text with the places of another one. */
function idsIn(text: string, given: { cached?: string; type?: NoteType | null } = {}): string[] {
  const { cached = text, type = 'session' } = given;
  const { actions, lines } = readLines(text, cacheOf(cached), type);
  return [...actions, ...lines].map(({ id }) => id);
}

const question = '- **AK** Wat gebeurde er? ^iv-q00001\n';
const answer = '    - **MB** Ze zweeg. ^iv-a00001\n';
const action = '- [ ] **MB** Bel terug 📅 2026-12-05 ^iv-x00001\n';

describe('reading lines by their places', () => {
  test('knows the phase and what a line is nested under, also below a line of someone else', () => {
    const text = `## 2. Feitenronde\n\n${question}    - Eigen\n        - **MB** Ja. ^iv-a00002\n`;
    expect(readLines(text, cacheOf(text), 'session').lines).toMatchObject([
      { id: 'iv-q00001', phase: 2, under: null },
      { id: 'iv-a00002', phase: 2, under: 'iv-q00001' },
    ]);
  });

  test('leaves the phase open under a heading without a number', () => {
    const text = `## 2. Feitenronde\n\n## Wat we meenemen\n\n${question}`;
    expect(readLines(text, cacheOf(text), 'session').lines).toMatchObject([{ phase: null }]);
  });

  test('reads a line on which someone typed on after the id', () => {
    expect(idsIn(`${question}  en nog iets\n- **MB** Stil. ^iv-v00001\n`)).toEqual([
      'iv-q00001',
      'iv-v00001',
    ]);
  });

  test('keeps of a casus the versions of its question, of a reflection its look-backs, of other notes actions', () => {
    const text = `${question}- **2026-11-21** Hoe? ^iv-r00001\n- **2027-05-21** deels ^iv-l00001\n${action}`;
    expect(idsIn(text, { type: 'casus' })).toEqual(['iv-x00001', 'iv-r00001']);
    expect(idsIn(text, { type: 'reflection' })).toEqual(['iv-x00001', 'iv-l00001']);
    expect(idsIn(text, { type: 'group' })).toEqual(['iv-x00001']);
    expect(idsIn(text, { type: null })).toEqual(['iv-x00001']);
  });
});

describe('a metadata cache that is older than the text', () => {
  const cached = `Een.\n\n${question}${answer}${action}`;

  test('leaves out what is not where its id says', () => {
    expect(idsIn(cached.replace('Een.', 'Een en twee.'), { cached })).toEqual([]);
  });

  test('keeps what stands before the words that changed', () => {
    expect(idsIn(cached.replace('zweeg', 'zei lang niets'), { cached })).toEqual(['iv-q00001']);
  });

  test('leaves out what has no id in the cache as soon as one id is not in its place', () => {
    const typedOn = `${question}  en verder\n${cached}`;
    expect(idsIn(typedOn.replace('zweeg', 'zei lang niets'), { cached: typedOn })).toEqual(['iv-q00001']);
    expect(idsIn(typedOn)).toEqual(['iv-x00001', 'iv-q00001', 'iv-q00001', 'iv-a00001']);
  });

  test('leaves out a line that was taken away', () => {
    expect(idsIn(cached.replace(answer, ''), { cached })).toEqual(['iv-q00001']);
  });
});
