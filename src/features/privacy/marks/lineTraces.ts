import { findTraces, type TraceContext } from '@/domain/trace/findTraces';
import type { Finding } from '@/domain/trace/finding';
import type { LookedPart } from './linesToLook';

const mostKept = 2000;
const between = '\n\n';

/** Finds the traces in parts of a note. What was looked at before is not looked at again until more is known. */
export interface LineTraces {
  /** The traces in these parts, in offsets of the note. */
  readonly in: (parts: readonly LookedPart[]) => Finding[];
}

/** A name that was found on one line counts as known on the others, as it does when a whole note is read. */
export function createLineTraces(context: TraceContext, find = findTraces): LineTraces {
  const kept = new Map<string, readonly Finding[]>();
  const named = new Map<string, string>();
  const look = (parts: readonly LookedPart[]): void => {
    const fresh = parts.filter(({ text }) => !kept.has(text));
    if (fresh.length === 0) return;
    if (kept.size > mostKept) kept.clear();
    const found = tracesOfEach(fresh, (text) =>
      find(text, { ...context, people: [...context.people, ...named.keys()] }),
    );
    fresh.forEach(({ text }, index) => kept.set(text, found[index] ?? []));
    const names = found.flat().filter(({ kind, text }) => kind === 'name' && !named.has(text));
    if (names.length === 0) return;
    names.forEach(({ text, why }) => named.set(text, why));
    kept.clear();
    look(parts);
  };
  return {
    in: (parts) => {
      look(parts);
      return parts.flatMap(({ from, text }) =>
        (kept.get(text) ?? []).map((one) => ({
          ...one,
          why: named.get(one.text) ?? one.why,
          from: one.from + from,
          to: one.to + from,
        })),
      );
    },
  };
}

/** Looks at some parts at once, since each look has a cost of its own; the offsets are those within each part. */
function tracesOfEach(parts: readonly LookedPart[], find: (text: string) => Finding[]): Finding[][] {
  const starts: number[] = [];
  let whole = '';
  for (const { text } of parts) {
    starts.push(whole.length);
    whole += text + between;
  }
  const traces = find(whole).filter(({ kind }) => kind !== 'combination');
  return parts.map(({ text }, index) => {
    const start = starts[index] ?? 0;
    return traces
      .filter(({ from, to }) => from >= start && to <= start + text.length)
      .map((one) => ({ ...one, from: one.from - start, to: one.to - start }));
  });
}
