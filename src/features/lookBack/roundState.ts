import { signal, type Signal } from '@preact/signals';
import * as v from 'valibot';

import type { Context } from '@/context';
import type { DueLookBack } from '@/domain/lookBack/dueLookBacks';

/** The answers that say something about the sentence; the others pass it by. */
export const saidAnswers = ['stillTrue', 'partly', 'noLonger'] as const;

const draftSchema = v.object({ answer: v.nullable(v.picklist(saidAnswers)), words: v.string() });

/** What is being said of one sentence. */
export type LookBackDraft = v.InferOutput<typeof draftSchema>;

/** What was written of one sentence, with what was typed for it, to be taken back. */
export interface Answered {
  readonly place: number;
  readonly added: string;
  readonly draft: LookBackDraft;
}

/** How far the looking back is. `seen` are the paths of what was answered since it began. */
export interface RoundState {
  readonly cards: Signal<readonly DueLookBack[] | null>;
  readonly place: Signal<number>;
  readonly draft: Signal<LookBackDraft>;
  readonly isUnanswered: Signal<boolean>;
  readonly answered: Signal<readonly Answered[]>;
  readonly seen: Set<string>;
}

const nothing: LookBackDraft = { answer: null, words: '' };

export const newRoundState = (): RoundState => ({
  cards: signal(null),
  place: signal(0),
  draft: signal(nothing),
  isUnanswered: signal(false),
  answered: signal([]),
  seen: new Set(),
});

export const cardAt = ({ cards }: RoundState, place: number): DueLookBack | undefined =>
  cards.peek()?.[place];

/** Shows a sentence, with what was typed for it before and not used. */
export function goTo(context: Context, state: RoundState, place: number): void {
  const card = cardAt(state, place);
  state.place.value = place;
  state.draft.value = card ? draftOf(context, card) : nothing;
  state.isUnanswered.value = false;
}

const draftKey = ({ reflection }: DueLookBack): string => `look-back-${reflection.path}`;

/** Keeps what is typed for a sentence on this device; null throws it away. */
export function keepDraft({ drafts }: Context, card: DueLookBack, draft: LookBackDraft | null): void {
  drafts.save(draftKey(card), draft);
}

function draftOf({ drafts }: Context, card: DueLookBack): LookBackDraft {
  const kept = v.safeParse(draftSchema, drafts.load(draftKey(card)));
  return kept.success ? kept.output : nothing;
}
