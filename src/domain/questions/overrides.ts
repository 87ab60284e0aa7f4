import * as v from 'valibot';

import { questionKinds, type Judgement, type QuestionKind } from './judgement';

/** The kinds that a writer can give a question; `unsure` is no kind, but not knowing. */
export type NamedKind = Exclude<QuestionKind, 'unsure'>;

export const namedKinds = questionKinds.filter((kind): kind is NamedKind => kind !== 'unsure');

/** A line of which the writer said what it is, against the rules. */
export interface Correction {
  readonly sentence: string;
  readonly kind: NamedKind;
}

/** The most corrections that are kept; the oldest go first. */
export const mostCorrections = 500;

const correction = v.object({ sentence: v.string(), kind: v.picklist(namedKinds) });

/** Corrections from whatever was kept; what is none is passed over. */
export function correctionsFrom(kept: unknown): Correction[] {
  const list = Array.isArray(kept) ? (kept as unknown[]) : [];
  return list.flatMap((one) => {
    const read = v.safeParse(correction, one);
    return read.success ? [read.output] : [];
  });
}

/** What two lines have in common when they are the same question: case, spaces and the sign at the end don't count. */
export const sameness = (line: string): string =>
  line
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.?!…]+$/, '');

/** The corrections with what the writer says of a line by now; null when the rules may say it again. */
export function correct(
  corrections: readonly Correction[],
  line: string,
  kind: NamedKind | null,
): Correction[] {
  const same = sameness(line);
  const others = corrections.filter(({ sentence }) => sameness(sentence) !== same);
  const added = kind === null || same === '' ? [] : [{ sentence: line.trim(), kind }];
  return [...others, ...added].slice(-mostCorrections);
}

const fine: readonly NamedKind[] = ['open', 'scaling', 'hypothetical', 'circular', 'miracle'];

/** Whether a question of this kind gets a nudge; why-questions can be allowed. */
export const needsNudge = (kind: NamedKind, whyIsFine = false): boolean =>
  !fine.includes(kind) && !(kind === 'why' && whyIsFine);

/** What is made of a line of which the writer said what it is. */
export const correctedJudgement = (kind: NamedKind, whyIsFine: boolean): Judgement => ({
  kind,
  nudge: needsNudge(kind, whyIsFine),
  rule: 'writer',
  rewording: null,
});
