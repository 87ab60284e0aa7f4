import { isOpen } from '../actions/actionLine';
import type {
  ActionRecord,
  CasusRecord,
  NoteRecord,
  Records,
  ReflectionRecord,
  SessionRecord,
} from '../records/records';
import { lookBackRows, type LookBackRow } from './lookBackRows';
import { isIn, isOf, narrowing } from './narrowing';
import type { Query } from './query';
import { themeRows, type ThemeRow } from './themeRows';

/** What a query found, in the order in which it is shown. `more` is how many the limit left out. */
export type Found = { readonly more: number } & (
  | { readonly show: 'actions'; readonly rows: readonly ActionRecord[] }
  | { readonly show: 'sessions'; readonly rows: readonly SessionRecord[] }
  | { readonly show: 'casussen'; readonly rows: readonly CasusRecord[] }
  | { readonly show: 'reflections'; readonly rows: readonly ReflectionRecord[] }
  | { readonly show: 'lookBacks'; readonly rows: readonly LookBackRow[] }
  | { readonly show: 'themes'; readonly rows: readonly ThemeRow[] }
);

/** Answers a query: actions soonest due first, notes and look-backs newest first, themes most used first. */
export function runQuery(query: Query, records: Records): Found {
  const { show, limit } = query;
  const cut = <T>(rows: readonly T[]): { rows: readonly T[]; more: number } => {
    const shown = rows.slice(0, limit ?? rows.length);
    return { rows: shown, more: rows.length - shown.length };
  };
  const isAbout = narrowing(query, records);
  const notes = <T extends NoteRecord>(all: readonly T[]): T[] =>
    all.filter((one) => isAbout(one) && isIn(one.day, query.period));
  if (show === 'actions') return { show, ...cut(wantedActions(records.actions.filter(isAbout), query)) };
  if (show === 'sessions') return { show, ...cut(notes(records.sessions).toReversed()) };
  if (show === 'casussen') return { show, ...cut(notes(records.casussen).toReversed()) };
  if (show === 'reflections') return { show, ...cut(notes(records.reflections).toReversed()) };
  if (show === 'lookBacks') return { show, ...cut(lookBackRows(records, query)) };
  // A session has the themes of its casus: it would count them twice.
  return { show, ...cut(themeRows(notes([...records.casussen, ...records.reflections]))) };
}

/** The day of an action is the one on which it is due. */
const wantedActions = (actions: readonly ActionRecord[], query: Query): ActionRecord[] =>
  actions.filter(
    (action) =>
      isIn(action.due, query.period) &&
      isOf(action.owner, query) &&
      (query.which === 'all' || isOpen(action) === (query.which === 'open')),
  );
