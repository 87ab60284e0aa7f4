import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';

import { demo, demoTexts } from '../review/handCount/demoVault';
import { dataviewLibrary } from './dataviewLibrary';
import { notesAsRows, shown } from './notesAsRows';
import { ourAnswers } from './ourAnswers';
import { runQuery } from './runQuery';

const page = readFileSync('docs/queries.md', 'utf8');
const queries = [...page.matchAll(/### (.*)\n\n```dataview\n([\s\S]*?)\n```/g)].map(
  ([, title = '', query = '']) => ({ title, query }),
);

const dataview = dataviewLibrary();
const vault = notesAsRows(demoTexts, dataview);

/** What Dataview's own engine, 0.5.68, answered to each query over the demo vault on 22 November 2026. */
const approved = v.parse(
  v.array(v.object({ title: v.string(), query: v.string(), rows: v.array(v.array(v.string())) })),
  JSON.parse(readFileSync('tests/domain/ecosystem/approved/dataview.json', 'utf8')),
);

describe('the Dataview queries in the docs', () => {
  test('are those that Dataview was asked, word for word', () => {
    expect(queries).toEqual(approved.map(({ title, query }) => ({ title, query })));
    expect(Object.keys(ourAnswers)).toEqual(queries.map(({ title }) => title));
  });

  test.each(queries)('are read by its own parser: $title', ({ query }) => {
    expect(dataview.parseQuery(query)).toHaveProperty('operations');
  });

  test.each(approved)('have from Dataview the answer that this program has: $title', ({ title, rows }) => {
    expect(rows.length).toBeGreaterThan(1);
    const ours = ourAnswers[title]?.() ?? [];
    // A question may carry the day on which it was put so; the program keeps that apart.
    const theirs = rows.map((row) => row.map((cell) => cell.replace(/^\*\*\d{4}-\d\d-\d\d\*\* /, '')));
    expect(theirs).toEqual(ours);
  });

  test.each(approved)('run over the notes as they are, give that answer: $title', ({ query, rows }) => {
    vi.setSystemTime('2026-11-22T12:00:00');
    const answer = runQuery(dataview.parseQuery(query), vault.notes, vault.tasks);
    vi.useRealTimers();
    expect(answer.map((row) => row.map(shown))).toEqual(rows);
  });

  test('find days where this program wrote days', () => {
    const days = demo.actions.flatMap(({ created, due, done }) =>
      [created, due, done].flatMap((day) => day ?? []),
    );
    expect(days.length).toBeGreaterThan(50);
    for (const day of new Set(days))
      expect(dataview.parseValue(day)).toHaveProperty('year', Number(day.slice(0, 4)));
  });
});
