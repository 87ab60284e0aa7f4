import type { NoteEntry, OwnRecord } from './noteEntry';
import type {
  ActionRecord,
  CasusRecord,
  GroupRecord,
  NoteRecord,
  Records,
  ReflectionRecord,
  SessionRecord,
} from './records';
import { sortedList, type SortedList } from './sortedList';

/** The lists of records, which the entries of notes are put into and taken out of. */
export interface RecordLists {
  put(entry: NoteEntry): void;
  take(entry: NoteEntry): void;
  read(): Omit<Records, 'revision'>;
  /** Puts the lists in order ahead, one at a time: sorting a long one takes a while. */
  order(): Generator<undefined>;
}

interface Lists {
  readonly casussen: SortedList<CasusRecord>;
  readonly sessions: SortedList<SessionRecord>;
  readonly reflections: SortedList<ReflectionRecord>;
  readonly actions: SortedList<ActionRecord>;
  readonly groups: SortedList<GroupRecord>;
}

type Change = <T>(list: SortedList<T>, one: T) => void;

/** Empty lists of records. */
export function recordLists(): RecordLists {
  const lists: Lists = {
    casussen: sortedList<CasusRecord>(byDay),
    sessions: sortedList<SessionRecord>(byDay),
    reflections: sortedList<ReflectionRecord>(byDay),
    actions: sortedList(byDue),
    groups: sortedList<GroupRecord>(byPath),
  };
  return {
    put: (entry) => {
      changeLists(lists, entry, (list, one) => void list.add(one));
    },
    take: (entry) => {
      changeLists(lists, entry, (list, one) => void list.remove(one));
    },
    *order() {
      const { casussen, sessions, reflections, actions, groups } = lists;
      for (const list of [casussen, sessions, reflections, actions, groups]) {
        list.read();
        yield;
      }
    },
    read: () => ({
      casussen: lists.casussen.read(),
      sessions: lists.sessions.read(),
      reflections: lists.reflections.read(),
      actions: lists.actions.read(),
      groups: lists.groups.read(),
    }),
  };
}

function changeLists(lists: Lists, { own, actions }: NoteEntry, change: Change): void {
  if (own) changeOwn(lists, own, change);
  for (const action of actions) change(lists.actions, action);
}

function changeOwn(lists: Lists, own: OwnRecord, change: Change): void {
  if (own.type === 'casus') change(lists.casussen, own.record);
  if (own.type === 'session') change(lists.sessions, own.record);
  if (own.type === 'reflection') change(lists.reflections, own.record);
  if (own.type === 'group') change(lists.groups, own.record);
}

const noDay = '9999';

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path === b.path ? 0 : a.path < b.path ? -1 : 1;
}

function byDay(a: NoteRecord, b: NoteRecord): number {
  const [one, other] = [a.day ?? noDay, b.day ?? noDay];
  return one === other ? byPath(a, b) : one < other ? -1 : 1;
}

/** Soonest due first, those without a day last. */
function byDue(a: ActionRecord, b: ActionRecord): number {
  const [one, other] = [a.due ?? noDay, b.due ?? noDay];
  if (one !== other) return one < other ? -1 : 1;
  return byPath(a, b) || a.line - b.line;
}
