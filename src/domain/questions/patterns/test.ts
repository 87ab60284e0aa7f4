import type { Finds } from './patternBook';

/** A look at one text of a reading for patterns, where it begins in one of some ways: one bit for each. */
export interface Look<R> {
  readonly finds: Finds;
  readonly textOf: (reading: R) => string;
  readonly starts: number;
}

/** The looks that have to succeed for a test to hold: this one, all of some or any of some; null where it can hold without. */
export type Needs<R> =
  Look<R> | { readonly all: readonly Needs<R>[] } | { readonly any: readonly Needs<R>[] } | null;

/** What a rule asks of a reading. `starts` are the ways to begin with which it can hold, one bit for each. */
export interface Test<R> {
  readonly fits: (reading: R) => boolean;
  readonly needs: Needs<R>;
  readonly starts: number;
}

export const anyStart = ~0;

/** A test that no pattern is looked at for. */
export const holds = <R>(fits: (reading: R) => boolean): Test<R> => ({
  fits,
  needs: null,
  starts: anyStart,
});

/** All of the tests hold. */
export const allOf = <R>(...tests: readonly Test<R>[]): Test<R> => ({
  fits: (reading) => {
    for (const { fits } of tests) if (!fits(reading)) return false;
    return true;
  },
  needs: { all: tests.map(({ needs }) => needs) },
  starts: tests.reduce((bits, { starts }) => bits & starts, anyStart),
});

/** At least one of the tests holds. */
export const anyOf = <R>(...tests: readonly Test<R>[]): Test<R> => ({
  fits: (reading) => {
    for (const { fits } of tests) if (fits(reading)) return true;
    return false;
  },
  needs: { any: tests.map(({ needs }) => needs) },
  starts: tests.reduce((bits, { starts }) => bits | starts, 0),
});

/** The test does not hold. */
export const not = <R>({ fits }: Test<R>): Test<R> => holds((reading) => !fits(reading));
