import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { contributionsIn, type PlacedContribution } from '@/domain/contributions/contributionsIn';
import { outlineOf, type Outline } from '@/domain/text/outline';
import { nastyText } from '../../support/nasty';

/** A change of a text: at which part of it, how much goes, and what comes. */
interface Step {
  readonly at: number;
  readonly gone: number;
  readonly insert: string;
}

const starts = [
  ...['', '- ', '  - ', '    - ', '\t- ', '- - ', '1. ', '- [ ] ', '## ', '> ', '> - ', '---', '===', '    '],
  ...['```', '- ```', '<div>', '<!--', '-->', '| a | b |\n| - | - |\n', '[a]: b', '%%', '* * *', 'woord '],
];
const line = fc
  .tuple(fc.constantFrom(...starts), fc.oneof(fc.constantFrom('', 'tekst', 'wat ^iv-q00001'), nastyText))
  .map((parts) => parts.join(''));
const lines = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(line, { maxLength }).map((all) => all.join('\n'));
const filling = fc.constantFrom('', '\n- vul ^iv-n00002 '.repeat(25), '\n\ntekst hier\n'.repeat(15));
const note = fc.tuple(lines(8), filling, lines(8)).map((parts) => parts.join('\n'));
const step: fc.Arbitrary<Step> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.nat(20),
  insert: fc.oneof(
    fc.constantFrom('', 'x', '\n', '- ', '    ', '```', '> ', '\n\n', '<!--', '---\n'),
    lines(3),
  ),
});

function taken(text: string, { at, gone, insert }: Step): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + insert + text.slice(place + gone);
}

interface Read {
  readonly outline: Outline;
  readonly contributions: readonly PlacedContribution[];
}

function read(text: string, before?: Outline): Read {
  const outline = outlineOf(text, before);
  return { outline, contributions: contributionsIn(text, outline, before) };
}

describe('a note that is read again', () => {
  test('gives what reading it for the first time gives, whatever was changed', () => {
    fc.assert(
      fc.property(note, fc.array(step, { minLength: 1, maxLength: 4 }), (first, steps) => {
        let text = first;
        let last = read(text);
        for (const one of steps) {
          text = taken(text, one);
          last = read(text, last.outline);
          expect(last).toEqual(read(text));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('with a first line that is indented no more is read so', () => {
    const { outline } = read('\t- a\n\n\n- b\n');
    expect(read('- a\n\n\n- b\n', outline)).toEqual(read('- a\n\n\n- b\n'));
  });

  test('with other properties keeps its lines, at their new places', () => {
    const body = '\n## 1. A\n\n- **AK** Een ^iv-q00001\n    - **MB** Twee ^iv-a00002\n';
    const { outline } = read(`---\nfase: 1\n---${body}`);
    const now = `---\nfase: 2\nlang: ja\n---${body}`;
    const { contributions } = read(now, outline);
    expect(contributions.map(({ id, from }) => [id, from])).toEqual([
      ['iv-q00001', now.indexOf('- **AK**')],
      ['iv-a00002', now.indexOf('    - **MB**')],
    ]);
  });
});
