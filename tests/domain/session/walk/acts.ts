import fc from 'fast-check';

import { oneParagraph } from '@/domain/contributions/plainText';
import { nastyText } from '../../../support/nasty';

const text = nastyText.map((typed) => oneParagraph(`x ${typed}`));
const speaker = fc.constantFrom(null, 'AK', 'MB');
const pick = fc.nat(30);
const phase = fc.nat(3);

const act = <K extends string, T extends Record<string, unknown>>(
  kind: K,
  parts: { [P in keyof T]: fc.Arbitrary<T[P]> },
): fc.Arbitrary<{ kind: K } & T> => fc.record(parts).map((values) => ({ kind, ...(values as T) }));

/** What people do with the panel. `pick` chooses a line of those that are there. */
const inPanel = fc.oneof(
  {
    weight: 5,
    arbitrary: act<'add', { phase: number; text: string; speaker: string | null }>('add', {
      phase,
      text,
      speaker,
    }),
  },
  { weight: 2, arbitrary: act<'answer', { pick: number; text: string }>('answer', { pick, text }) },
  { weight: 2, arbitrary: act<'reword', { pick: number; text: string }>('reword', { pick, text }) },
  {
    weight: 2,
    arbitrary: act<'mark', { pick: number; mark: 'warm' | 'cold' | null; chosen: boolean }>('mark', {
      pick,
      mark: fc.constantFrom('warm', 'cold', null),
      chosen: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: act<'remove', { pick: number }>('remove', { pick }) },
  { weight: 1, arbitrary: act<'park', { pick: number }>('park', { pick }) },
  { weight: 2, arbitrary: act<'move', { pick: number; phase: number }>('move', { pick, phase }) },
  { weight: 4, arbitrary: act<'undo', Record<never, unknown>>('undo', {}) },
);

/** What people do with the question: another wording, and which one it is. */
const withQuestion = fc.oneof(
  act<'word', { phase: number; text: string }>('word', { phase, text }),
  act<'choose wording', { pick: number }>('choose wording', { pick }),
);

const hours = 3_600_000;

/** What people do with the clock. Mostly some minutes pass; sometimes a machine sleeps, or its clock is put back. */
const withClock = act<'clock', { what: 'next' | 'back' | 'pause' | 'more' | 'much more'; wait: number }>(
  'clock',
  {
    what: fc.constantFrom('next', 'back', 'pause', 'more', 'much more'),
    wait: fc.oneof(
      { weight: 8, arbitrary: fc.nat(300_000) },
      fc.constantFrom(9 * hours, -hours, -30 * hours),
    ),
  },
);

/** What people keep in the properties beside the clock. */
const withPeople = fc.oneof(
  act<'tally', { what: 'open' | 'interruption'; by: 1 | -1 }>('tally', {
    what: fc.constantFrom('open', 'interruption'),
    by: fc.constantFrom(1, -1),
  }),
  act<'talk', { who: string; wait: number }>('talk', {
    who: fc.constantFrom('AK', 'MB'),
    wait: fc.nat(90_000),
  }),
  act<'hand over', { to: string }>('hand over', { to: fc.constantFrom('AK', 'MB', 'ZZ') }),
);

/** What people do with the note itself, by hand or in another program. */
const byHand = fc.oneof(
  act<'carry', { pick: number; to: number }>('carry', { pick, to: pick }),
  act<'indent', { pick: number }>('indent', { pick }),
  act<'retype', { pick: number }>('retype', { pick }),
  act<'own bullet', { pick: number; nested: boolean }>('own bullet', { pick, nested: fc.boolean() }),
  act<'own text', { pick: number; heading: boolean }>('own text', { pick, heading: fc.boolean() }),
  act<'reword heading', { pick: number }>('reword heading', { pick }),
  act<'delete heading', { pick: number }>('delete heading', { pick }),
);

export const anyAct = fc.oneof(
  { weight: 6, arbitrary: inPanel },
  { weight: 1, arbitrary: withClock },
  { weight: 1, arbitrary: withQuestion },
  { weight: 1, arbitrary: withPeople },
  { weight: 2, arbitrary: byHand },
);

export type Act = typeof anyAct extends fc.Arbitrary<infer A> ? A : never;
export type ActOf<K extends Act['kind']> = Extract<Act, { kind: K }>;
