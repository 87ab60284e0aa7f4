import type { TraceKind } from './finding';
import type { TraceContext } from './findTraces';
import { findNames } from './names/findNames';
import { addresses } from './patterns/addresses';
import { ages } from './patterns/ages';
import { dates } from './patterns/dates';
import { functions } from './patterns/functions';
import { initials } from './patterns/initials';
import { numbers } from './patterns/numbers';
import { organisations } from './patterns/organisations/organisations';
import { places } from './patterns/places';
import { wordsOf, type Word } from './reading/words';
import type { TraceReason } from './why';

/** Something that may be traceable, before it is weighed against what stands over it. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly kind: TraceKind;
  readonly why: TraceReason;
}

/** What the finders are given: the text without what is not looked at, its words, and the context. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly context: TraceContext;
}

type Finder = (reading: Reading) => Candidate[];

const names: Finder = ({ words, context }) =>
  findNames(words, context.people, context.language).map((name) => ({ ...name, kind: 'name' }));

const finders: readonly Finder[] = [
  ...[numbers, dates, ages, addresses, organisations, functions, places, initials, names],
];

/** All that may be traceable in a text that was made readable. */
export function findCandidates(text: string, context: TraceContext): Candidate[] {
  const reading: Reading = { text, words: wordsOf(text), context };
  return finders.flatMap((find) => find(reading));
}
