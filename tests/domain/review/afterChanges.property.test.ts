import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { VaultReading } from '@/domain/index/links';
import { changeIndex, newIndex } from '@/domain/index/vaultIndex';
import { createRecordReader } from '@/domain/records/recordReader';
import type { Records } from '@/domain/records/records';
import { effectChains } from '@/domain/review/effect/effectChains';
import { filterRecords, noFilter, type ReviewFilter } from '@/domain/review/filter';
import { countPeriod } from '@/domain/review/mine';
import { questionPaths } from '@/domain/review/questions/questionPaths';
import { themeUses } from '@/domain/review/themes/themeUses';
import { timelineOf } from '@/domain/review/timeline/timeline';
import { changed, indexOf, readingOf, type Texts } from '../records/vault';
import { demoTexts, me, noord, today } from './handCount/demoVault';

const filters: readonly ReviewFilter[] = [
  noFilter,
  { ...noFilter, group: noord },
  { ...noFilter, from: '2026-01-01', to: '2026-06-30' },
];

/** What the review keeps from one time to the next, for the whole vault and for parts of it. */
const numbersOf = (records: Records): unknown =>
  filters.map((filter) => {
    const some = filterRecords(records, filter);
    const { waiting, closed } = effectChains(some.actions, today);
    return {
      timeline: timelineOf(some, filter, filterRecords(records, { ...filter, from: null, to: null }), today),
      themes: themeUses(some),
      questions: questionPaths(some, records),
      counts: ['', me, 'AK'].map((initials) => countPeriod(some, records.casussen, initials)),
      promises: [...waiting, ...closed],
    };
  });

const days = fc.constantFrom('datum: 2026-02-28', 'datum: 2025-11-30', 'datum: 2026-03-01', 'datum:');
const casus = fc.constantFrom('casus: "[[Stil aan de keukentafel]]"', 'casus: "[[Weg]]"', 'casus:');

/** One of the things that people do to a note: a text becomes another one. */
const edit: fc.Arbitrary<(text: string) => string> = fc.oneof(
  days.map((line) => (text: string) => text.replace(/^datum:.*$/m, line)),
  casus.map((line) => (text: string) => text.replace(/^casus:.*$/m, line)),
  fc
    .constantFrom('MB', 'AK')
    .map((who) => (text: string) => text.replace(/^inbrenger:.*$/m, `inbrenger: ${who}`)),
  fc
    .constantFrom('gepland', 'afgerond')
    .map((word) => (text: string) => text.replace(/^status:.*$/m, `status: ${word}`)),
  fc.constant((text: string) => text.replace('- [ ]', '- [x]')),
  fc.constant((text: string) => text.replace(/^themas:.*$/m, 'themas: [rust, grenzen]')),
  fc.constant((text: string) => text.replace(/^vraag:.*$/m, 'vraag: Hoe dan wel?')),
  fc.constant((text: string) =>
    text.replace(/^ {4}- \*\*\d{4}-\d{2}-\d{2}\*\* \w+/m, '    - **2026-02-03** deels'),
  ),
);

const asText = (numbers: unknown): string => JSON.stringify(numbers);

const notes = [...indexOf(demoTexts).notes.values()];
const ours = Object.keys(demoTexts).filter((path) => /^type: intervisie\//m.test(demoTexts[path] ?? ''));
const step = fc.record({ path: fc.constantFrom(...ours), edit: fc.option(edit, { freq: 8 }) });

it('is after any changes what it would be if nothing were kept', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const reader = createRecordReader();
      let texts: Texts = demoTexts;
      let index = changeIndex(newIndex(), { set: notes, removed: [] });
      const reading = (): VaultReading => readingOf(Object.keys(texts));
      numbersOf(reader.read(index, reading()));
      for (const one of steps) {
        const { [one.path]: text = demoTexts[one.path] ?? '', ...others } = texts;
        const now = one.edit?.(text);
        texts = now === undefined ? others : { ...others, [one.path]: now };
        index = now === undefined ? changed(index, {}, [one.path]) : changed(index, { [one.path]: now });
        const records = reader.read(index, reading());
        expect(asText(numbersOf(records))).toBe(asText(numbersOf(structuredClone(records))));
      }
    }),
    { numRuns: 6 },
  );
}, 20_000);
