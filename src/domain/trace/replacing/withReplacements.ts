import type { Candidate } from '../candidates';
import type { Finding } from '../finding';
import type { TraceContext } from '../findTraces';
import { coarseAge } from './coarseAge';
import { coarseDate } from './coarseDate';
import { instead } from './instead';
import { rolesOf } from './rolesOf';

/** The candidates as findings, each with what may stand there instead. */
export function withReplacements(
  text: string,
  found: readonly Candidate[],
  context: TraceContext,
): Finding[] {
  const roles = rolesOf(text, found, context);
  return found.map((one) => {
    const own = text.slice(one.from, one.to);
    return { ...one, text: own, replacement: fitting(text, one, replacementOf(text, one, context, roles)) };
  });
}

function replacementOf(
  text: string,
  one: Candidate,
  { language }: TraceContext,
  roles: ReadonlyMap<number, string>,
): string | null {
  const before = text.slice(Math.max(0, one.from - 24), one.from);
  const own = text.slice(one.from, one.to);
  if (one.kind === 'name' || one.kind === 'initials') return roles.get(one.from) ?? null;
  if (one.kind === 'date') return coarseDate(own, before, language);
  if (one.kind === 'age') return coarseAge(own, before, text.slice(one.to, one.to + 16), language);
  return instead(one.kind, own, before, language);
}

/** At the start of a sentence the replacement begins with a capital. */
function fitting(text: string, { from }: Candidate, words: string | null): string | null {
  if (words === null) return null;
  const isStart = /(?:^|[.!?]\s+|\n\s*(?:[-*+>#]+\s+)*)$/.test(text.slice(Math.max(0, from - 8), from));
  return isStart ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
