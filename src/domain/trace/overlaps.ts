import type { Candidate } from './candidates';
import type { TraceKind } from './finding';
import { overlap } from './reading/span';

/** Who wins where two stand over each other: the more certain kind, then the longer one. */
const order: readonly TraceKind[] = [
  ...(['email', 'phone', 'bsn', 'postcode', 'birth-date', 'date', 'age', 'address', 'organisation'] as const),
  ...(['function', 'place', 'name', 'initials', 'combination'] as const),
];

/** The candidates that stand free of stronger ones, in the order of the text. */
export function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort((a, b) => a.from - b.from);
  const kept: Candidate[] = [];
  for (const one of ranked) {
    const rivals: Candidate[] = [];
    while (kept.length > 0 && overlap(kept[kept.length - 1] as Candidate, one))
      rivals.push(kept.pop() as Candidate);
    kept.push(...strongest([...rivals.reverse(), one]));
  }
  return kept;
}

function strongest(group: readonly Candidate[]): Candidate[] {
  const ranked = [...group].sort(
    (a, b) => rank(a) - rank(b) || b.to - b.from - (a.to - a.from) || byKind(a, b),
  );
  const kept: Candidate[] = [];
  for (const one of ranked) if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept.sort((a, b) => a.from - b.from);
}

/** A name with a town in it is longer than the town: there the length tells. */
const rank = ({ kind }: Candidate): number => order.indexOf(kind === 'place' ? 'name' : kind);

/** Behind a title a town's name is somebody's. */
const byKind = (a: Candidate, b: Candidate): number =>
  Number(b.why === 'after-title') - Number(a.why === 'after-title') ||
  order.indexOf(a.kind) - order.indexOf(b.kind);
