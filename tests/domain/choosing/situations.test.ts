import { describe, expect, it } from 'vitest';

import { rankMethods } from '@/domain/choosing/rankMethods';
import { rulesOfThumb } from '@/domain/choosing/rules';
import { parseMethod } from '@/domain/methods/parseMethod';
import { builtInMethods } from '@/templates';
import { aSituation } from './builders';
import { situations } from './situations';

const methods = builtInMethods.nl.flatMap((text) => parseMethod(text).method ?? []);

describe('the first three of all built-in methods', () => {
  it.each(situations)('$about', ({ known, first }) => {
    const three = rankMethods(methods, aSituation(known)).slice(0, 3);
    expect(three.map(({ method }) => method.id).sort()).toEqual([...first].sort());
  });

  it('are held to at least 24 situations', () => {
    expect(situations.length).toBeGreaterThanOrEqual(24);
  });
});

describe('each rule of thumb', () => {
  it.each(rulesOfThumb)('brings its methods forward: $methods', (rule) => {
    const { kinds = [null], experience = null, trust = null, minutesUpTo = null } = rule;
    for (const kind of kinds) {
      const situation = aSituation({ kind, experience, trust, minutes: minutesUpTo });
      const ranked = rankMethods(methods, situation).map(({ method }) => method.id);
      expect(ranked.slice(0, rule.methods.length).sort()).toEqual([...rule.methods].sort());
    }
  });

  it('names methods that are built in', () => {
    const known = methods.map(({ id }) => id);
    expect(rulesOfThumb.flatMap((rule) => rule.methods).filter((id) => !known.includes(id))).toEqual([]);
  });
});
