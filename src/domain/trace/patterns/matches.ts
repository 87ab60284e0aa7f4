import type { Candidate } from '../candidates';
import type { TraceKind } from '../finding';
import type { TraceReason } from '../why';

/** All matches of a global pattern as candidates; with a group `own`, only that part of each. */
export function matches(text: string, pattern: RegExp, kind: TraceKind, why: TraceReason): Candidate[] {
  return [...text.matchAll(pattern)].map((match) => {
    const own = match.groups?.own ?? match[0];
    const from = match.index + match[0].indexOf(own);
    return { from, to: from + own.length, kind, why };
  });
}
