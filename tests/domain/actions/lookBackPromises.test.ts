import { describe, expect, it } from 'vitest';

import { actionsIn } from '@/domain/actions/actionLine';
import { countInSight, promisesOf, type PromisedAction } from '@/domain/actions/lookBackPromises';
import { changeIndex, newIndex, nothingRead, type IndexedNote } from '@/domain/index/vaultIndex';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import { propertyNames } from '@/domain/notes/propertyNames';

const paths: Record<string, string> = {
  Noord: 'Noord.md',
  Zuid: 'Zuid.md',
  Nieuw: 'Nieuw.md',
  Casus: 'Casus.md',
};
const reading = { names: propertyNames('nl'), resolve: (target: string) => paths[target] ?? null };

/** A note of a type with properties and task lines: the id's last sign, the owner, and what follows the words. */
function note(path: string, type: string, properties: object, ...lines: string[]): IndexedNote {
  const all = { type: `intervisie/${type}`, ...properties };
  const actions = actionsIn(lines.map((line) => line.replace(/\^(.)$/, '^iv-x0000$1')).join('\n'));
  return { path, type: noteTypeOf(all.type), properties: all, ...nothingRead, actions };
}

const group = note('Noord.md', 'group', { leden: ['MB', 'AK'] });
const older = note(
  'Oud.md',
  'session',
  { datum: '2026-10-01', groep: '[[Noord]]' },
  '- [ ] **MB** oud 📅 2027-02-01 ^a',
  '- [ ] **AK** te laat 📅 2026-10-20 ^b',
);
const newest = note(
  'Nieuw.md',
  'session',
  { datum: '2026-11-21', groep: '[[Noord]]', casus: '[[Casus]]' },
  '- [ ] **MB** nieuw 📅 2027-03-01 ^c',
  '- [x] **AK** gedaan sindsdien ✅ 2026-12-03 ^d',
  '- [-] **AK** vervallen ^e',
);

function words(notes: readonly IndexedNote[], parts: object = {}): string[] {
  return found(notes, parts).map(({ text }) => text);
}

function found(notes: readonly IndexedNote[], parts: object = {}): PromisedAction[] {
  const index = changeIndex(newIndex(), { set: notes, removed: [] });
  const whose = { group: 'Noord.md', here: ['MB'], absent: [], today: '2027-01-09', ...parts };
  return promisesOf(index, whose, reading);
}

describe('the promises of a group', () => {
  it('are those of the last session first, then what is overdue, then the rest', () => {
    expect(words([group, older, newest])).toEqual(['nieuw', 'gedaan sindsdien', 'te laat', 'oud']);
  });

  it('end with those of members who are not here', () => {
    expect(words([group, older, newest], { absent: ['AK'] })).toEqual([
      'nieuw',
      'oud',
      'te laat',
      'gedaan sindsdien',
    ]);
  });

  it('hold those of a casus of the group and of reflections on its sessions', () => {
    const casus = note('Casus.md', 'casus', { groep: '[[Noord]]' }, '- [ ] bij de casus ^f');
    const reflection = note('R.md', 'reflection', { sessie: '[[Nieuw]]' }, '- [ ] **AK** voornemen ^g');
    expect(words([newest, casus, reflection])).toEqual(expect.arrayContaining(['bij de casus', 'voornemen']));
  });

  it('hold what the people promised elsewhere, and nothing of others', () => {
    const elsewhere = note(
      'Zuid 1.md',
      'session',
      { groep: '[[Zuid]]' },
      '- [ ] **mb** elders ^h',
      '- [ ] **XY** van een ander ^i',
    );
    expect(words([elsewhere])).toEqual(['elders']);
    expect(words([elsewhere], { group: null, here: [] })).toEqual([]);
  });

  it('leave out what stands in a private note', () => {
    const own = note('P.md', 'reflection', { sessie: '[[Nieuw]]', prive: true }, '- [ ] **MB** voor mij ^j');
    expect(words([newest, own])).not.toContain('voor mij');
  });

  it('leave out what was done before the last session', () => {
    const long = note(
      'L.md',
      'session',
      { datum: '2026-09-01', groep: '[[Noord]]' },
      '- [x] **MB** lang ✅ 2026-09-10 ^k',
    );
    expect(words([long, newest])).not.toContain('lang');
  });
});

describe('an action that was ticked without a day, as a box in the note is', () => {
  const ticked = (path: string, day: string, line: string): IndexedNote =>
    note(path, 'session', { datum: day, groep: '[[Noord]]' }, line);

  it.each([
    ['of the last session', ticked('Nieuw.md', '2026-11-21', '- [x] **MB** bel ^a')],
    ['ticked with a capital', ticked('Nieuw.md', '2026-11-21', '- [X] **MB** bel ^a')],
    ['that was due after it', ticked('Oud.md', '2026-10-01', '- [x] **MB** bel 📅 2026-12-01 ^a')],
  ])('is among the promises: one %s', (_, one) => {
    expect(words([newest, one])).toContain('bel');
  });

  it.each([
    ['that was due before it', '- [x] **MB** bel 📅 2026-10-12 ^a'],
    ['of long ago without any day', '- [x] **MB** bel ^a'],
  ])('is not: one %s', (_, line) => {
    expect(words([ticked('Oud.md', '2026-10-01', line), newest])).not.toContain('bel');
  });
});

describe('how many promises stand in the open', () => {
  const many = (count: number, ofLastTime: number): number => {
    const [one] = found([newest]);
    if (!one) throw new Error('no promise');
    return countInSight(
      Array.from({ length: count }, (_, at) => ({ ...one, isOfLastTime: at < ofLastTime })),
    );
  };

  it('is all of a few, and of many those of last time or a handful', () => {
    expect([many(6, 1), many(12, 2), many(12, 8)]).toEqual([6, 5, 8]);
  });
});
