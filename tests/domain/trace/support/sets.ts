import { readFileSync } from 'node:fs';

import { findTraces } from '@/domain/trace/findTraces';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { measure, type Passage, type Totals } from '../../../../scripts/trace/measure.mjs';
import { contextOf } from './context';

/** The totals of a set of passages, one JSON object a line. */
export function totalsOf(file: string, language: NoteLanguage): Totals {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const passages = lines.map((line) => JSON.parse(line) as Passage);
  return measure(passages, (text) => findTraces(text, contextOf({ language })));
}

export function recallOf(totals: Totals, kind: string): number {
  const { marked = 0, found = 0 } = totals.kinds[kind] ?? {};
  return found / marked;
}

/** False alarms in 200 words. */
export const alarmsOf = ({ alarms, words }: Totals): number => (alarms.length / words) * 200;

/** One line for a person to read: recall of each kind, and false alarms. Totals only. */
export function summary(totals: Totals): string {
  const kinds = Object.entries(totals.kinds).map(([kind, { marked, found }]) => `${kind} ${found}/${marked}`);
  return `${kinds.join(', ')}; ${totals.alarms.length} false alarms in ${totals.words} words`;
}
