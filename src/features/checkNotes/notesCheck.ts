import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';

import type { Context } from '@/context';
import type { CheckedVault, MendTools } from '@/domain/checkNotes/checkedVault';
import { keyOf, type Mend, type Problem } from '@/domain/checkNotes/problem';
import { problemsOf } from '@/domain/checkNotes/problemsOf';
import { takeBack, writtenBy, type WrittenMend } from '@/domain/checkNotes/takeBack';
import { titleOf } from '@/domain/index/noteChoices';
import { namesToRead } from '@/domain/records/namesToRead';
import type { Edit } from '@/domain/text/changes';
import type { Written } from '@/obsidian/notes';
import type { UnlistedNotes } from '@/obsidian/unreadableNotes';

/** A mend that was written, with what takes it back. */
interface Mended {
  readonly path: string;
  readonly key: string;
  readonly written: WrittenMend;
}

/** What is wrong in the notes, and what was done about it. Lives outside the view, which comes and goes. */
export interface NotesCheck {
  /** Null until all notes were looked at; what was mended just now is left out. */
  readonly problems: ReadonlySignal<readonly Problem[] | null>;
  /** What mends are made with; null until there are problems to mend. */
  readonly tools: ReadonlySignal<MendTools | null>;
  /** How many notes count nowhere. */
  readonly leftOut: ReadonlySignal<number>;
  /** The mends that can be taken back, the last one at the end. */
  readonly mended: ReadonlySignal<readonly Mended[]>;
  /** What came of the last act, to be read out. */
  readonly told: ReadonlySignal<string>;
  /** Writes a mend; gives whether it was written. */
  mend(problem: Problem, mend: Mend): Promise<boolean>;
  /** Takes the last mend back; gives whether it was. */
  undo(): Promise<boolean>;
}

/** Checks the notes from when somebody watches the problems, and as they change. */
export function createNotesCheck(context: Context, unlisted: UnlistedNotes): NotesCheck {
  const hidden = signal<ReadonlySet<string>>(new Set());
  const mended = signal<readonly Mended[]>([]);
  const told = signal('');
  const vault = computed(() => checkedVault(context, unlisted));
  const all = computed(() => vault.value && problemsOf(vault.value));
  const problems = computed(() => all.value?.filter((one) => !hidden.value.has(keyOf(one))) ?? null);
  const hide = (key: string): void => {
    const still = new Set(all.value?.map(keyOf));
    hidden.value = new Set([...[...hidden.value].filter((one) => still.has(one)), key]);
  };
  return {
    problems,
    tools: computed(
      () => vault.value && { vault: vault.value, language: context.noteLanguage(), random: context.random },
    ),
    leftOut: computed(() => unlisted.value?.length ?? 0),
    mended,
    told,
    mend: async (problem, { change }) => {
      const { path } = problem;
      const made = await writeMend(context, path, change);
      if (isTold(made.result, context, told)) return false;
      mended.value = [...mended.value, { path, key: keyOf(problem), written: made.written }];
      hide(keyOf(problem));
      told.value = context.texts().checkNotes.mended(titleOf(path));
      return true;
    },
    undo: () => takeLastBack(context, { hidden, mended, told }),
  };
}

function checkedVault(context: Context, unlisted: UnlistedNotes): CheckedVault | null {
  const { app, store } = context;
  const index = context.index.value;
  const { casusTemplate } = store.settings.value;
  if (index === null || unlisted.value === null) return null;
  const resolve = (target: string, from: string): string | null =>
    app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null;
  return {
    index,
    reading: { names: namesToRead(context.propertyNames()).names, resolve },
    unlisted: unlisted.value,
    isTemplate: (path) => path === casusTemplate || path === `${casusTemplate}.md`,
  };
}

interface MadeMend {
  readonly result: Written | null;
  readonly written: WrittenMend;
}

/** Writes a change, and keeps what takes it back; the result is null where writing failed. */
async function writeMend(
  { notes }: Context,
  path: string,
  change: (text: string) => Edit,
): Promise<MadeMend> {
  let written: WrittenMend = { places: [] };
  const compute = (text: string): Edit => {
    const made = change(text);
    if (made.ok) written = writtenBy(text, made.changes);
    return made;
  };
  const result = await notes.change(path, compute).catch(() => null);
  return { result, written };
}

/** Says why nothing was written; gives whether there was something to say. */
function isTold(result: Written | null, context: Context, told: Signal<string>): boolean {
  if (result?.ok) return false;
  const { checkNotes, common } = context.texts();
  if (result === null) told.value = checkNotes.failed;
  else told.value = result.refusal === 'note-gone' ? checkNotes.gone : common.refusals[result.refusal];
  return true;
}

interface State {
  readonly hidden: Signal<ReadonlySet<string>>;
  readonly mended: Signal<readonly Mended[]>;
  readonly told: Signal<string>;
}

async function takeLastBack(context: Context, { hidden, mended, told }: State): Promise<boolean> {
  const last = mended.value.at(-1);
  if (!last) return false;
  mended.value = mended.value.slice(0, -1);
  const { result } = await writeMend(context, last.path, (text) => takeBack(text, last.written));
  if (isTold(result, context, told)) return false;
  hidden.value = new Set([...hidden.value].filter((key) => key !== last.key));
  told.value = context.texts().checkNotes.undone(titleOf(last.path));
  return true;
}
