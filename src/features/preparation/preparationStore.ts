import { computed, type ReadonlySignal } from '@preact/signals';
import { Platform, type Plugin } from 'obsidian';

import type { Context } from '@/context';
import { keepWording, rewordQuestion, type WordingContext } from '@/domain/casus/preparing/rewordQuestion';
import { formatDay } from '@/domain/notes/moments';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import type { TraceContext } from '@/domain/trace/findTraces';
import type { Edit } from '@/domain/text/changes';
import { createNoteFollower } from '@/obsidian/noteFollower';
import { leftTracesIn } from '@/obsidian/leftTraces';
import { openNote } from '@/obsidian/openNote';
import { traceContextFor } from '@/obsidian/traceContext';
import { readCasus, type CasusNow } from './casusNow';
import { settled } from './settled';

/** The casus that is being prepared: the one that was last open, as it is now. */
export interface PreparationStore {
  readonly context: Context;
  readonly casus: ReadonlySignal<CasusNow | null>;
  /** What the check for names knows for the casus that is shown. */
  readonly traces: () => TraceContext;
  /** Shows another casus. */
  show(path: string): Promise<void>;
  /** Looks which note is open, and shows it when it is a casus. */
  look(): void;
  /** Follows no casus any more. */
  letGo(): void;
  /** Puts the cursor in the note, at an offset or as it was. */
  goTo(at?: number): void;
  /** Makes other words the question, as it was seen until now. Gives whether they were written. */
  reword(seen: string, wording: string): Promise<boolean>;
  keepWording(): Promise<boolean>;
}

/** How long the typing must be quiet before the panel is drawn anew, in milliseconds. */
const quiet = 250;

export function createPreparationStore(plugin: Plugin, context: Context): PreparationStore {
  const { app } = context;
  const follower = createNoteFollower(plugin, context.notes);
  let traces: TraceContext | null = null;
  const { value: note, stop } = settled(follower.note, {
    wait: quiet,
    isOther: (now, before) => now?.path !== before?.path || now?.text === null || before?.text === null,
  });
  plugin.register(stop);
  const tracesNow = (): TraceContext =>
    (traces ??= traceContextFor(context, follower.note.peek()?.path ?? ''));
  const casus = computed(() => {
    const { path, text } = note.value ?? {};
    if (path === undefined || text === undefined || text === null) return null;
    const left = leftTracesIn(app, path);
    return readCasus(path, text, { names: context.propertyNames(), traces: tracesNow(), left });
  });
  const show = async (path: string): Promise<void> => {
    if (path === follower.note.peek()?.path) return;
    traces = null;
    await follower.follow(path);
  };
  return {
    context,
    casus,
    traces: tracesNow,
    show,
    letGo: () => void follower.follow(null),
    look: () => {
      const file = app.workspace.getActiveFile();
      const type: unknown = file && app.metadataCache.getFileCache(file)?.frontmatter?.type;
      if (file && noteTypeOf(type) === 'casus') void show(file.path);
    },
    ...actsOn(context, casus, () => follower.refresh()),
  };
}

/** What one does with the casus that is shown. */
export function actsOn(
  context: Context,
  casus: ReadonlySignal<CasusNow | null>,
  refresh: () => Promise<void>,
): Pick<PreparationStore, 'goTo' | 'reword' | 'keepWording'> {
  const change = async (compute: (text: string) => Edit): Promise<boolean> => {
    const path = casus.peek()?.path;
    if (path === undefined) return false;
    const isWritten = context.tell(await context.notes.change(path, compute));
    await refresh();
    return isWritten;
  };
  return {
    goTo: (at) => {
      const path = casus.peek()?.path;
      if (path === undefined) return;
      if (Platform.isPhone) context.app.workspace.rightSplit.collapse();
      void openNote(context.app, path, at === undefined ? {} : { cursorAt: () => at });
    },
    reword: (seen, wording) => change((text) => rewordQuestion(text, seen, wording, wordingContext(context))),
    keepWording: () => change((text) => keepWording(text, wordingContext(context))),
  };
}

const wordingContext = (context: Context): WordingContext => ({
  day: formatDay(context.clock.now()),
  language: context.noteLanguage(),
  names: context.propertyNames(),
  random: context.random,
});
