import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it, test } from 'vitest';

import { problemsOf } from '@/domain/checkNotes/problemsOf';
import type { Records } from '@/domain/records/records';
import { recordsOf } from '../../records/vault';
import { madeVault } from '../../checkNotes/madeVault';
import { demo, demoTexts } from './demoVault';

const folder = 'workbench/demo-vault-en';

const englishTexts = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]),
);
const english = recordsOf(englishTexts);

const sorted = (all: readonly unknown[]): string[] => all.map((one) => JSON.stringify(one)).toSorted();

/** What does not depend on a language, of each record. */
const bones = ({ casussen, sessions, reflections, actions }: Records): Record<string, string[]> => ({
  casussen: sorted(casussen.map(({ day, status, group }) => [day, status, group !== null])),
  sessions: sorted(
    sessions.map(({ day, method, status, isSolo, casus }) => [day, method, status, isSolo, casus !== null]),
  ),
  reflections: sorted(reflections.map(({ day, feeling, isPrivate }) => [day, feeling, isPrivate])),
  actions: sorted(actions.map(({ owner, created, due, status }) => [owner, created, due, status])),
});

describe('the demo vault in English', () => {
  it('holds the casussen, sessions, reflections and actions of the Dutch one', () => {
    expect(bones(english)).toEqual(bones(demo));
  });
});

test.each([
  ['Dutch', demoTexts],
  ['English', englishTexts],
])('nothing is to be mended in the %s demo vault', (_, texts) => {
  expect(problemsOf(madeVault(texts))).toEqual([]);
});
