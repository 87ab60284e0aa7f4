import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import * as v from 'valibot';

import type { Context, SessionToBe } from '@/context';
import type { Advice } from '@/domain/choosing/advice';
import { matches } from '@/domain/choosing/filterMethods';
import { guessKind } from '@/domain/choosing/guessKind';
import { rankMethods } from '@/domain/choosing/rankMethods';
import type { QuestionKind } from '@/domain/methods/method';
import { chooseSchema, filterOf, firstValues, situationOf, type ChooseValues } from './chooseValues';
import { isNamedLike } from './byName';

/** The choice of a method as it stands: what is known, what is asked for, and the methods in order. */
export interface MethodChoosing {
  readonly context: Context;
  readonly about: ReadonlySignal<SessionToBe>;
  readonly values: ReadonlySignal<ChooseValues>;
  /** The kind of question that the words of the question point to. */
  readonly guessed: ReadonlySignal<QuestionKind | null>;
  readonly query: Signal<string>;
  /** Shows only what fits everything that is filled in. */
  readonly onlyFits: Signal<boolean>;
  readonly ranked: ReadonlySignal<readonly Advice[]>;
  readonly shown: ReadonlySignal<readonly Advice[]>;
  readonly set: (changed: Partial<ChooseValues>) => void;
  /** Whether something stands in the fields that was filled in before and not used. */
  readonly isRestored: ReadonlySignal<boolean>;
  readonly throwAway: () => void;
  /** Forgets what was filled in, once a method is taken. */
  readonly done: () => void;
}

/** Begins a choice with what is known, which may come in later, and with what was filled in before and not used. */
export function createChoice(context: Context, known: () => SessionToBe): MethodChoosing {
  const about = computed(known);
  const draftKey = `choose:${about.peek().casus ?? ''}`;
  const touched = signal<Partial<ChooseValues>>(readDraft(context, draftKey));
  const isRestored = signal(Object.keys(touched.peek()).length > 0);
  const values = computed(() => ({ ...firstValues(context, about.value), ...touched.value }));
  const query = signal('');
  const onlyFits = signal(false);
  const ranked = computed(() =>
    rankMethods(
      [...context.methodLibrary().methods.values()],
      situationOf(context, about.value, values.value),
    ),
  );
  const shown = computed(() => {
    const filter = filterOf(values.value);
    return ranked.value.filter(
      ({ method }) => isNamedLike(method.title, query.value) && (!onlyFits.value || matches(method, filter)),
    );
  });
  return {
    context,
    about,
    values,
    guessed: computed(() => guessKind(about.value.question)),
    query,
    onlyFits,
    ranked,
    shown,
    set: (changed) => {
      touched.value = { ...touched.value, ...changed };
      context.drafts.save(draftKey, touched.value);
    },
    isRestored,
    throwAway: () => {
      touched.value = {};
      isRestored.value = false;
      context.drafts.save(draftKey, null);
    },
    done: () => context.drafts.save(draftKey, null),
  };
}

/** The fields that were touched before; what can't be read any more is left out. */
function readDraft(context: Context, key: string): Partial<ChooseValues> {
  const draft = v.safeParse(v.record(v.string(), v.string()), context.drafts.load(key));
  const entries = Object.entries(draft.success ? draft.output : {}).filter(([field, value]) =>
    isValue(field, value),
  );
  return Object.fromEntries(entries);
}

const isValue = (field: string, value: string): boolean =>
  field in chooseSchema.entries && v.is(chooseSchema.entries[field as keyof ChooseValues], value);
