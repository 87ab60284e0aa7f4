import { describe, expect, it } from 'vitest';

import type { Phase } from '@/domain/methods/method';
import { parseMethod } from '@/domain/methods/parseMethod';
import { sessionPhases } from '@/domain/methods/sessionPhases';
import { allVariants } from '@/domain/methods/variants';
import { builtInMethods } from '@/templates';

const methods = builtInMethods.nl.flatMap((text) => parseMethod(text).method ?? []);

/** Silence, a fixed number of questions, facts being asked for, and rounds: there every minute is needed. */
const needsItsTime = ({
  writeFirst,
  takesNotes,
  isPrivate,
  questionsEach,
  captures,
  rounds,
}: Phase): boolean =>
  writeFirst ||
  !takesNotes ||
  isPrivate ||
  questionsEach !== null ||
  (captures.includes('fact') && captures.includes('question')) ||
  rounds !== 1;

describe('the elastic phases of the built-in methods', () => {
  it('are those of groups, and none in which every minute is needed', () => {
    const elastic = methods.flatMap(({ mode, phases }) =>
      phases.filter((phase) => phase.elastic).map((phase) => ({ mode, phase })),
    );
    expect(elastic.length).toBeGreaterThan(30);
    expect(elastic.filter(({ mode, phase }) => mode === 'solo' || needsItsTime(phase))).toEqual([]);
  });

  it('have an earlier phase that can take from them, in each variant', () => {
    const firsts = methods.flatMap((method) =>
      allVariants(method).map((options) => sessionPhases(method, { options, people: 5 })[0]),
    );
    expect(firsts.filter((phase) => phase?.elastic)).toEqual([]);
  });
});
