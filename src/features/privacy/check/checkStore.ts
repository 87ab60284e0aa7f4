import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';

import type { Context } from '@/context';
import { followRange, type TextRange } from '@/domain/pseudonyms/followRange';
import { traceKey } from '@/domain/pseudonyms/replaceTraces';
import type { TraceContext } from '@/domain/trace/findTraces';
import type { Finding } from '@/domain/trace/finding';
import type { NoteFollower } from '@/obsidian/noteFollower';
import { traceContextFor } from '@/obsidian/traceContext';
import type { LeftAlone } from '../leftAlone';
import type { NoteTraces } from '../noteTraces';
import { whenAtRest } from './whenAtRest';

/** A note as it was last looked at, with the part of it that is checked, or null for all of it. */
export interface Looked {
  readonly path: string;
  /** Null when the note is gone. */
  readonly text: string | null;
  readonly part: TextRange | null;
  /** Where in the text one is; the first trace from there on is the one that is open. */
  readonly at: number;
}

/** What the check shows of a note. */
export interface Checked {
  readonly looked: Looked & { readonly text: string };
  readonly traces: readonly Finding[];
  readonly combinations: readonly Finding[];
  readonly current: Finding | null;
  readonly left: number;
}

/** The note that is checked. It holds no truth of its own but what one typed instead of a suggestion. */
export interface CheckStore {
  readonly context: Context;
  readonly leftAlone: LeftAlone;
  readonly looked: ReadonlySignal<Looked | null>;
  readonly checked: ReadonlySignal<Checked | null>;
  /** What stands in a field, by the key of its trace. */
  readonly typed: Signal<ReadonlyMap<string, string>>;
  /** The names whose replacement is to be kept, by the key of their trace. */
  readonly keeps: Signal<ReadonlySet<string>>;
  readonly traceContext: () => TraceContext;
  /** The traces in a text of the note, or in the part that is checked; what stands elsewhere helps to recognise them. */
  readonly tracesIn: (text: string, part: TextRange | null) => Finding[];
  /** Checks a note, or a part of it, from a place of its text on. */
  readonly check: (path: string, part: TextRange | null, at?: number) => Promise<void>;
  /** Looks at the note as it is now, with what is known now. */
  readonly lookAgain: () => Promise<void>;
  /** Goes on from this place. */
  readonly goTo: (at: number) => void;
}

/** So long nothing may be typed in the note before it is looked at again, in milliseconds. */
const rest = 300;

export function createCheckStore(
  context: Context,
  follower: Pick<NoteFollower, 'note' | 'follow' | 'refresh'>,
  leftAlone: LeftAlone,
  noteTraces: NoteTraces,
): CheckStore & { stop: () => void } {
  const looked = signal<Looked | null>(null);
  const look = (): void => {
    const [note, before] = [follower.note.peek(), looked.peek()];
    if (note && before) looked.value = moved(before, note.path, note.text);
  };
  const pathNow = (): string => looked.peek()?.path ?? '';
  const { known, know, traceContext, tracesIn } = reading(context, pathNow, noteTraces);
  const { typed, keeps, clear } = newTyping();
  const check: CheckStore['check'] = async (path, part, at = part?.from ?? 0) => {
    if (path !== pathNow()) clear();
    await follower.follow(path);
    know(path);
    looked.value = { path, text: follower.note.peek()?.text ?? null, part, at };
  };
  const lookAgain = async (): Promise<void> => {
    await follower.refresh();
    look();
    know(pathNow());
  };
  const goTo = (at: number): void => {
    if (looked.value) looked.value = { ...looked.value, at };
  };
  const checked = whatIsFound(looked, known, tracesIn, leftAlone);
  const stop = whenAtRest(follower.note, look, rest);
  return {
    context,
    leftAlone,
    looked,
    checked,
    typed,
    keeps,
    traceContext,
    tracesIn,
    check,
    lookAgain,
    goTo,
    stop,
  };
}

interface Reading extends Pick<CheckStore, 'traceContext' | 'tracesIn'> {
  readonly known: ReadonlySignal<TraceContext | null>;
  readonly know: (path: string) => void;
}

/** How the text of the note is read, with what was known when it was last asked. */
function reading(context: Context, pathNow: () => string, noteTraces: NoteTraces): Reading {
  const known = signal<TraceContext | null>(null);
  const know = (path: string): void => {
    known.value = traceContextFor(context, path);
  };
  const traceContext = (): TraceContext => known.peek() ?? traceContextFor(context, pathNow());
  const tracesIn: CheckStore['tracesIn'] = (text, part) =>
    inPart(noteTraces(pathNow(), text, traceContext()), part);
  return { known, know, traceContext, tracesIn };
}

/** What one typed and ticked; another note begins without. */
function newTyping(): Pick<CheckStore, 'typed' | 'keeps'> & { readonly clear: () => void } {
  const typed: CheckStore['typed'] = signal(new Map());
  const keeps: CheckStore['keeps'] = signal(new Set());
  const clear = (): void => {
    typed.value = new Map();
    keeps.value = new Set();
  };
  return { typed, keeps, clear };
}

/** What the check shows; going from trace to trace does not read the text again. */
function whatIsFound(
  looked: ReadonlySignal<Looked | null>,
  known: ReadonlySignal<TraceContext | null>,
  tracesIn: CheckStore['tracesIn'],
  leftAlone: LeftAlone,
): CheckStore['checked'] {
  const text = computed(() => looked.value?.text ?? null);
  const part = computed(() => looked.value?.part ?? null);
  const found = computed(() =>
    text.value === null || !known.value ? null : tracesIn(text.value, part.value),
  );
  return computed(() =>
    looked.value && found.value ? checkedOf(looked.value, found.value, leftAlone) : null,
  );
}

/** The note as it is now; the part that is checked and where one is move along with what was typed. */
function moved(before: Looked, path: string, text: string | null): Looked {
  if (text === null || before.text === null) return { ...before, path, text };
  const { part, at } = before;
  return {
    path,
    text,
    part: part && followRange(before.text, text, part),
    at: followRange(before.text, text, { from: at, to: at }).from,
  };
}

function checkedOf(looked: Looked, all: readonly Finding[], leftAlone: LeftAlone): Checked | null {
  const { text, path, at } = looked;
  if (text === null) return null;
  const left = leftAlone.of(path);
  const open = all.filter((one) => !left.has(traceKey(one)));
  const traces = open.filter(({ kind }) => kind !== 'combination');
  return {
    looked: { ...looked, text },
    traces,
    combinations: open.filter(({ kind }) => kind === 'combination'),
    current: traces.find(({ from }) => from >= at) ?? traces[0] ?? null,
    left: all.length - open.length,
  };
}

const inPart = (all: Finding[], part: TextRange | null): Finding[] =>
  part ? all.filter(({ from, to }) => from < part.to && to > part.from) : all;
