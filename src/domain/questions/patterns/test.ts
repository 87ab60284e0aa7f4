import type { Finds } from './patternBook';

/**
 * What a rule asks of a reading. `needs` are the looks at patterns of which at least one has to succeed, or null where it can
 * hold without any; `starts` are the ways to begin with which it can hold, one bit for each.
 */
export interface Test<R> {
  readonly fits: (reading: R) => boolean;
  readonly needs: readonly Finds[] | null;
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
  needs: tests.find(({ needs }) => needs !== null)?.needs ?? null,
  starts: tests.reduce((bits, { starts }) => bits & starts, anyStart),
});

/** At least one of the tests holds. */
export const anyOf = <R>(...tests: readonly Test<R>[]): Test<R> => ({
  fits: (reading) => {
    for (const { fits } of tests) if (fits(reading)) return true;
    return false;
  },
  needs: tests.some(({ needs }) => needs === null) ? null : tests.flatMap(({ needs }) => needs ?? []),
  starts: tests.reduce((bits, { starts }) => bits | starts, 0),
});

/** The test does not hold. */
export const not = <R>({ fits }: Test<R>): Test<R> => holds((reading) => !fits(reading));
