import { effect, signal, type ReadonlySignal } from '@preact/signals';

import type { CheckedVault } from '@/domain/checkNotes/checkedVault';
import { keyOf, type Problem, type ProblemKind } from '@/domain/checkNotes/problem';
import { checkInSteps, type KindFound } from '@/domain/checkNotes/problemsOf';
import { nextTask } from '@/obsidian/pauses';

/** Gives what to wait for between the steps of long work; null when it can go on. */
export type Pauses = () => () => Promise<void> | null;

/** What was found so far. `looking` until all was looked at for the first time, `again` while that is done anew. */
export interface Found {
  readonly state: 'looking' | 'again' | 'done';
  readonly byKind: ReadonlyMap<ProblemKind, readonly Problem[]>;
}

const nothing: Found = { state: 'looking', byKind: new Map() };

/**
 * Checks a vault in small steps from when somebody watches until nobody does, and anew when it is another one by then.
 * Each kind is published when all of it is found; what was found before stands until then. `seen` hears of it first.
 */
export function checkRun(
  vault: ReadonlySignal<CheckedVault | null>,
  pauses: Pauses,
  seen: (found: KindFound, vault: CheckedVault) => void,
): ReadonlySignal<Found> {
  let work = { isOver: true };
  let stop = (): void => undefined;
  const begin = (now: CheckedVault | null): void => {
    work.isOver = true;
    work = { isOver: false };
    if (now) void run(now, work);
  };
  const run = async (now: CheckedVault, mine: typeof work): Promise<void> => {
    await nextTask();
    if (mine.isOver) return;
    if (found.value.state === 'done') found.value = { ...found.value, state: 'again' };
    const pauseIfDue = pauses();
    for (const step of checkInSteps(now)) {
      if (step) put(step, now);
      const pause = pauseIfDue();
      if (pause) await pause;
      if (mine.isOver) return;
    }
    found.value = { ...found.value, state: 'done' };
  };
  const put = (step: KindFound, now: CheckedVault): void => {
    seen(step, now);
    const { state, byKind } = found.value;
    const { kind, problems } = step;
    if (!isSame(byKind.get(kind) ?? [], problems))
      found.value = { state, byKind: new Map([...byKind, [kind, problems]]) };
  };
  const found = signal<Found>(nothing, {
    watched: () => {
      stop = effect(() => begin(vault.value));
    },
    unwatched: () => {
      stop();
      work.isOver = true;
      found.value = nothing;
    },
  });
  return found;
}

const isSame = (before: readonly Problem[], now: readonly Problem[]): boolean =>
  before.length === now.length && before.every((one, place) => isSameProblem(one, now[place]));

const isSameProblem = (one: Problem, other: Problem | undefined): boolean =>
  one === other ||
  (other !== undefined && keyOf(one) === keyOf(other) && JSON.stringify(one) === JSON.stringify(other));
