import { computed, type ReadonlySignal } from '@preact/signals';

import type { Context } from '@/context';
import type { DueLookBack } from '@/domain/lookBack/dueLookBacks';
import type { ReflectionAnswer } from '@/domain/reflection/lookBackLines';
import { dueNow } from './asked';
import { cardAt, goTo, keepDraft, newRoundState, type LookBackDraft, type RoundState } from './roundState';
import { unwriteLookBack, writeLookBack } from './writeLookBack';

/** Three sentences at most, one after the other. */
export interface LookBackRound {
  /** Null while the notes are being read. */
  readonly cards: ReadonlySignal<readonly DueLookBack[] | null>;
  readonly place: ReadonlySignal<number>;
  readonly draft: ReadonlySignal<LookBackDraft>;
  /** Whether somebody wanted to save without an answer. */
  readonly isUnanswered: ReadonlySignal<boolean>;
  readonly canTakeBack: ReadonlySignal<boolean>;
  /** Takes up what is due, beside what was answered since this began. */
  readonly begin: () => void;
  readonly say: (said: Partial<LookBackDraft>) => void;
  readonly save: () => Promise<void>;
  /** Passes the sentence by, until its next moment or for good. */
  readonly pass: (answer: 'skipped' | 'notAgain') => Promise<void>;
  readonly takeBack: () => Promise<void>;
}

export function createRound(context: Context): LookBackRound {
  const state = newRoundState();
  const once = onceAtATime();
  const write = (answer: ReflectionAnswer): Promise<void> => once(() => writeAnswer(context, state, answer));
  return {
    ...state,
    canTakeBack: computed(() => state.answered.value.length > 0),
    begin: () => {
      state.cards.value = dueNow(context, state.seen);
      state.answered.value = [];
      goTo(context, state, 0);
    },
    say: (said) => {
      state.draft.value = { ...state.draft.value, ...said };
      state.isUnanswered.value = false;
      const card = cardAt(state, state.place.value);
      if (card) keepDraft(context, card, state.draft.value);
    },
    save: async () => {
      const { answer } = state.draft.value;
      if (answer === null) state.isUnanswered.value = true;
      else await write(answer);
    },
    pass: write,
    takeBack: () => once(() => takeBackLast(context, state)),
  };
}

/** Leaves out what is asked while something is being written, so that a second press writes nothing twice. */
function onceAtATime(): (task: () => Promise<void>) => Promise<void> {
  let isBusy = false;
  return async (task) => {
    if (isBusy) return;
    isBusy = true;
    await task().finally(() => (isBusy = false));
  };
}

/** Writes an answer and goes on to the next sentence; what could not be written stays as it was typed. */
async function writeAnswer(context: Context, state: RoundState, answer: ReflectionAnswer): Promise<void> {
  const place = state.place.value;
  const card = cardAt(state, place);
  if (!card) return;
  const draft = state.draft.value;
  const isPassed = answer === 'skipped' || answer === 'notAgain';
  const { path } = card.reflection;
  const added = await writeLookBack(context, path, { answer, words: isPassed ? '' : draft.words });
  if (added === null) return;
  keepDraft(context, card, null);
  state.answered.value = [...state.answered.value, { place, added, draft }];
  state.seen.add(path);
  goTo(context, state, place + 1);
}

/** Takes the last answer out of its note again; the words are in the field as they were. */
async function takeBackLast(context: Context, state: RoundState): Promise<void> {
  const last = state.answered.value.at(-1);
  const card = last && cardAt(state, last.place);
  if (!card || !(await unwriteLookBack(context, card.reflection.path, last.added))) return;
  state.answered.value = state.answered.value.slice(0, -1);
  state.seen.delete(card.reflection.path);
  keepDraft(context, card, last.draft);
  goTo(context, state, last.place);
}
