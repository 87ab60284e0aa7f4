import { describe, expect, test } from 'vitest';

import { traceReasons } from '@/domain/trace/why';
import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { sentenceOf } from '@/ui/trace/sentenceOf';
import { whyFound } from '@/ui/trace/traceWords';

describe('the words of a trace', () => {
  test.each([
    ['nl', nl],
    ['en', en],
  ])('say in %s why, for every reason', (_, { privacy }) => {
    expect(Object.keys(privacy.why).sort()).toEqual([...traceReasons].sort());
  });

  test('say what kind it is where a reason has no words', () => {
    expect(whyFound(nl.privacy, { kind: 'bsn', why: 'unheard-of' })).toBe(nl.privacy.whyOfKind.bsn);
  });
});

/** The three parts of the sentence of what stands between [ and ]. */
function parts(marked: string, most?: number): string {
  const from = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const { before, found, after } = sentenceOf(text, { from, to: marked.indexOf(']') - 1 }, most);
  return `${before}[${found}]${after}`;
}

describe('the sentence of a trace', () => {
  test.each([
    ['Eerst dit. Toen belde [Fatima] mij. En dat.', 'Toen belde [Fatima] mij.'],
    ['Regel\n    - [Fatima] belde. ^iv-n7f3k2\nRegel', '[Fatima] belde.'],
    ['Ik sprak dhr. [Jansen] toen.', 'Ik sprak dhr. [Jansen] toen.'],
    ['Ik was stil. [Fatima] riep dhr. Jansen', '[Fatima] riep dhr. Jansen'],
  ])('is %s', (text, sentence) => {
    expect(parts(text)).toBe(sentence);
  });

  test('is cut at words where it is long', () => {
    expect(parts('een twee drie vier [Fatima] vijf zes zeven acht', 10)).toBe('… vier [Fatima] vijf zes …');
  });
});
