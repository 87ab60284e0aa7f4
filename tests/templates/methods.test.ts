import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { builtInMethods } from '@/templates';
import type { Method, Phase } from '@/domain/methods/method';
import { parseMethod } from '@/domain/methods/parseMethod';
import { totalMinutes } from '@/domain/methods/sessionPhases';
import { phasesIn } from '@/domain/methods/variants';
import { fieldMethods } from './fieldMethods';

const languages = ['nl', 'en'] as const;
const ids = fieldMethods.map(({ id }) => id);

const parsed = {
  nl: builtInMethods.nl.map(parseMethod),
  en: builtInMethods.en.map(parseMethod),
};
const methodsIn = (language: 'nl' | 'en'): Method[] => parsed[language].flatMap(({ method }) => method ?? []);

/** What the program knows of a phase; the words are each language's own, and options are known by their places. */
const driven = (
  { title: _, instruction: __, rules, options, settles, legend, ...phase }: Phase,
  { choices }: Method,
): object => ({
  ...phase,
  rules: rules.length,
  hasLegend: legend !== null,
  settles: choices.findIndex(({ question }) => question === settles),
  options: options.map((option) => choices.map((choice) => choice.options.indexOf(option))),
});

/** How a method drives the panel, and what it offers. */
const driving = (method: Method | undefined): object => ({
  phases: method?.phases.map((phase) => driven(phase, method)),
  choices: method?.choices.map(({ options }) => options.length),
});

describe.each(languages)('the built-in methods in %s', (language) => {
  it('load without a problem', () => {
    expect(parsed[language].flatMap(({ problems }) => problems)).toEqual([]);
    expect(methodsIn(language).map(({ id }) => id)).toEqual(ids);
  });

  it.each(ids)('tell in %s what to say and what holds, in every phase', (id) => {
    const method = methodsIn(language).find((one) => one.id === id);
    const mute = method?.phases.filter(({ instruction, rules }) => instruction === '' || rules.length === 0);
    expect(mute?.map(({ title }) => title)).toEqual([]);
    expect(method?.introduction).not.toBe('');
    expect(method?.fits).not.toBe('');
    expect(method?.sources).not.toEqual([]);
  });
});

it.each(ids)('%s drives the panel in the same way in both languages', (id) => {
  const [dutch, english] = languages.map((language) => methodsIn(language).find((one) => one.id === id));
  expect(driving(english)).toEqual(driving(dutch));
  expect(english).toMatchObject({
    mode: dutch?.mode,
    groupSize: dutch?.groupSize,
    experience: dutch?.experience,
    trust: dutch?.trust,
    questionKinds: dutch?.questionKinds,
    evidence: dutch?.evidence,
    sources: dutch?.sources,
  });
});

/** The minutes of a phase with its rounds; as many rounds as there are people in the smallest group. */
const minutesOf = ({ minutes, rounds }: Phase, method: Method | undefined): number =>
  Math.round(minutes * 60 * (rounds === 'each' ? (method?.groupSize?.min ?? 1) : rounds)) / 60;

const evidence = { A: 'described', B: 'partly', C: 'experimental' } as const;

describe.each(languages)('the built-in methods in %s have the facts of the field study:', (language) => {
  it.each(fieldMethods)('$id', (source) => {
    const method = methodsIn(language).find(({ id }) => id === source.id);
    const phases = method ? phasesIn(method, []) : [];
    expect(method && totalMinutes(method)).toBe(source.total);
    expect(phases.map((phase) => minutesOf(phase, method))).toEqual(source.minutes);
    expect(method?.mode).toBe(source.size === '' ? 'solo' : 'group');
    expect(method?.evidence).toBe(evidence[source.evidence]);
    expect(method?.groupSize ? `${String(method.groupSize.min)}-${String(method.groupSize.max)}` : '').toBe(
      source.size,
    );
  });
});

interface FieldFile {
  readonly id: string;
  readonly ev: string;
  readonly solo: boolean;
  readonly groupMin: number;
  readonly groupMax: number;
  readonly totalMin: number;
  readonly phases: readonly { readonly min: number }[];
}

const fieldFile = '../shared/field/methods.json';

describe.runIf(existsSync(fieldFile))('the facts that these tests hold', () => {
  it('are those of the field study itself', () => {
    const field = JSON.parse(readFileSync(fieldFile, 'utf8')) as FieldFile[];
    expect(fieldMethods).toEqual(
      field.map(({ id, ev, solo, groupMin, groupMax, totalMin, phases }) => ({
        id,
        size: solo ? '' : `${String(groupMin)}-${String(groupMax)}`,
        evidence: ev.charAt(0),
        total: totalMin,
        minutes: phases.map(({ min }) => min),
      })),
    );
  });
});
