import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Pair, type YAMLMap } from 'yaml';

import { linkTarget } from '../notes/wikilinks';
import { titleOf } from '../index/noteChoices';
import { parsePeriod } from './parsePeriod';
import type { Query, QueryKey, QueryProblem, ReadQuery } from './query';
import { doneOf, keyOf, shownOf } from './queryWords';

const everything: Omit<Query, 'show'> = {
  period: { from: null, to: null },
  group: null,
  theme: null,
  owner: null,
  which: 'open',
  limit: null,
};

/** A line of a query as it was written. */
interface Entry {
  readonly line: number;
  readonly key: QueryKey;
  /** The key as it was written. */
  readonly word: string;
  readonly value: string;
}

type Tell = (problem: QueryProblem) => void;

/** Reads the text of a code block as a query, with periods seen from an ISO day. */
export function parseQuery(source: string, today: string): ReadQuery {
  const problems: QueryProblem[] = [];
  const tell: Tell = (problem) => void problems.push(problem);
  const entries = readEntries(source, tell);
  const parts = entries.map((entry) => readEntry(entry, today, tell));
  const { show, ...query } = Object.assign({}, everything, ...parts) as Query & { show?: Query['show'] };
  if (show === undefined && !entries.some(({ key }) => key === 'show') && problems.length === 0)
    tell({ line: 1, is: 'no-show', key: 'show', found: '', instead: null });
  return show === undefined || problems.length > 0
    ? { ok: false, problems: problems.sort((a, b) => a.line - b.line) }
    : { ok: true, query: { ...query, show } };
}

function readEntries(source: string, tell: Tell): Entry[] {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: false });
  const [mistake] = document.errors;
  const isList = document.contents === null || isMap(document.contents);
  if (mistake || !isList) {
    const { line } = counter.linePos(mistake?.pos[0] ?? 0);
    const found = source.split('\n')[line - 1]?.trim() ?? '';
    tell({ line, is: 'unreadable', key: null, found, instead: null });
    return [];
  }
  return isMap(document.contents) ? entriesOf(document.contents, counter, tell) : [];
}

function entriesOf({ items }: YAMLMap, counter: LineCounter, tell: Tell): Entry[] {
  const entries: Entry[] = [];
  for (const pair of items) {
    const word = wordOf(pair.key);
    const { is: key, instead } = keyOf(word);
    const line = lineOf(pair, counter);
    if (key === null) tell({ line, is: 'unknown-key', key, found: word, instead });
    else if (entries.some((one) => one.key === key)) tell({ line, is: 'twice', key, found: word, instead });
    else entries.push({ line, key, word, value: wordOf(pair.value) });
  }
  return entries;
}

function lineOf({ key }: Pair, counter: LineCounter): number {
  const start = isScalar(key) ? key.range?.[0] : undefined;
  return start === undefined ? 1 : counter.linePos(start).line;
}

/** A value as it was written: a link without quotes, which YAML takes for a list in a list, and a date too. */
function wordOf(node: unknown): string {
  if (isScalar(node)) return node.source?.trim() ?? '';
  const link = isCollection(node) ? linkTarget(node.toJSON()) : null;
  return link === null ? '' : `[[${link}]]`;
}

function readEntry({ line, key, word, value }: Entry, today: string, tell: Tell): Partial<Query> {
  const wrong = (is: QueryProblem['is'], instead: string | null = null): Partial<Query> => {
    tell({ line, is, key, found: value, instead });
    return {};
  };
  if (key === 'show' || key === 'which') {
    const { is, instead } = key === 'show' ? shownOf(value, word) : doneOf(value, word);
    return is === null ? wrong('unknown-value', instead) : { [key]: is };
  }
  if (key === 'period') {
    const period = parsePeriod(value, today);
    return period ? { period } : wrong('no-period');
  }
  if (key === 'limit') return /^[1-9]\d{0,3}$/.test(value) ? { limit: Number(value) } : wrong('no-number');
  return value === '' ? wrong('unknown-value') : { [key]: nameIn(value) };
}

/** The name of a note that a link leads to, or the words as they are. */
const nameIn = (value: string): string => titleOf(linkTarget(value) ?? value);
