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
  { weight: 2, arbitrary: act<'move', { pick: number; phase: number }>('move', { pick, phase }) },
  { weight: 4, arbitrary: act<'undo', Record<never, unknown>>('undo', {}) },
);

/** What people do with the clock. */
const withClock = act<'clock', { what: 'next' | 'back' | 'pause' | 'more' | 'much more'; wait: number }>(
  'clock',
  {
    what: fc.constantFrom('next', 'back', 'pause', 'more', 'much more'),
    wait: fc.nat(300_000),
  },
);

/** What people do with the note itself, by hand. */
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
  { weight: 2, arbitrary: byHand },
);

export type Act = typeof anyAct extends fc.Arbitrary<infer A> ? A : never;
export type ActOf<K extends Act['kind']> = Extract<Act, { kind: K }>;
