import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';

import type { Context } from '@/context';
import type { CheckedVault, DayReader, MendTools } from '@/domain/checkNotes/checkedVault';
import { newMemory } from '@/domain/checkNotes/memory';
import { keyOf, problemKinds, type Mend, type Problem } from '@/domain/checkNotes/problem';
import { takeBack, writtenBy, type WrittenMend } from '@/domain/checkNotes/takeBack';
import { titleOf } from '@/domain/index/noteChoices';
import { namesToRead } from '@/domain/records/namesToRead';
import type { Edit } from '@/domain/text/changes';
import type { Written } from '@/obsidian/notes';
import { oneByOne } from '@/obsidian/oneByOne';
import { createPauses } from '@/obsidian/pauses';
import type { UnlistedNotes } from '@/obsidian/unreadableNotes';
import { checkRun, type Found, type Pauses } from './checkRun';
import { dayReader, isInWords } from './dayReader';
import { hiddenProblems, type HiddenProblems } from './hiddenProblems';
import type { VaultLinks } from './vaultLinks';

/** A mend that was written, with what takes it back. */
interface Mended {
  readonly path: string;
  readonly key: string;
  readonly written: WrittenMend;
}

/** What is wrong in the notes, and what was done about it. Lives outside the view, which comes and goes. */
export interface NotesCheck {
  /** What was found so far, worst first; what was mended just now is left out. */
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly state: ReadonlySignal<Found['state']>;
  /** What mends are made with; null until there are problems to mend. */
  readonly tools: ReadonlySignal<MendTools | null>;
  /** How many notes count nowhere. */
  readonly leftOut: ReadonlySignal<number>;
  /** The mends that can be taken back, the last one at the end. */
  readonly mended: ReadonlySignal<readonly Mended[]>;
  /** What came of the last act, to be read out. */
  readonly told: ReadonlySignal<string>;
  readonly pauses: Pauses;
  /** Writes a mend, after what was asked for before; gives whether it was written. */
  mend(problem: Problem, mend: Mend): Promise<boolean>;
  /** Takes the last mend back, after what was asked for before; gives whether it was. */
  undo(): Promise<boolean>;
}

/** What notes are checked with, beside what every feature has. */
export interface CheckSources {
  readonly unlisted: UnlistedNotes;
  readonly links: VaultLinks;
  readonly pauses?: Pauses;
}

/** Checks the notes from when somebody watches the problems, and as they change. */
export function createNotesCheck(context: Context, sources: CheckSources): NotesCheck {
  const { unlisted, pauses = createPauses } = sources;
  const hidden = hiddenProblems();
  const mended = signal<readonly Mended[]>([]);
  const told = signal('');
  const inTurn = oneByOne();
  const readDay = signal<DayReader | null>(null);
  const vault = checkedVault(context, sources);
  const found = checkRun(vault, pauses, ({ kind, problems }, now) => {
    hidden.lookAgain(kind, now);
    if (problems.some(isInWords)) void dayReader(readDay);
  });
  const inOrder = computed(() => problemKinds.flatMap((kind) => found.value.byKind.get(kind) ?? []));
  return {
    problems: computed(() => inOrder.value.filter((one) => !hidden.has(one))),
    state: computed(() => found.value.state),
    tools: computed(() => vault.value && toolsWith(context, vault.value, readDay.value)),
    leftOut: computed(() => unlisted.value?.length ?? 0),
    mended,
    told,
    pauses,
    mend: (problem, { change }) =>
      inTurn(async () => {
        const { path } = problem;
        const hide = hidden.hiding(problem, vault.peek());
        const made = await writeMend(context, path, change);
        if (isTold(made.result, context, told)) return false;
        mended.value = [...mended.value, { path, key: keyOf(problem), written: made.written }];
        hide();
        told.value = context.texts().checkNotes.mended(titleOf(path));
        return true;
      }),
    undo: () => inTurn(() => takeLastBack(context, { hidden, mended, told })),
  };
}

const toolsWith = (context: Context, vault: CheckedVault, readDay: DayReader | null): MendTools => ({
  vault,
  language: context.noteLanguage(),
  random: context.random,
  readDay,
});

/** The vault as it is to be checked; another one with every change. What was worked out is kept as long as it holds. */
function checkedVault(
  context: Context,
  { unlisted, links }: CheckSources,
): ReadonlySignal<CheckedVault | null> {
  const names = computed(() => namesToRead(context.propertyNames()));
  const memory = computed(() => {
    const { casusTemplate } = context.store.settings.value;
    return { of: [names.value.key, links.moved.value, casusTemplate], memory: newMemory() };
  });
  return computed(() => {
    const index = context.index.value;
    const { casusTemplate } = context.store.settings.value;
    void links.resolved.value;
    if (index === null || unlisted.value === null) return null;
    return {
      index,
      reading: { names: names.value.names, resolve: links.resolve },
      unlisted: unlisted.value,
      isTemplate: (path) => path === casusTemplate || path === `${casusTemplate}.md`,
      texts: links.texts,
      memory: memory.value.memory,
    };
  });
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
  readonly hidden: HiddenProblems;
  readonly mended: Signal<readonly Mended[]>;
  readonly told: Signal<string>;
}

async function takeLastBack(context: Context, { hidden, mended, told }: State): Promise<boolean> {
  const last = mended.value.at(-1);
  if (!last) return false;
  mended.value = mended.value.slice(0, -1);
  const { result } = await writeMend(context, last.path, (text) => takeBack(text, last.written));
  if (isTold(result, context, told)) return false;
  hidden.show(last.key);
  told.value = context.texts().checkNotes.undone(titleOf(last.path));
  return true;
}
