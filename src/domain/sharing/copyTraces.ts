import { fitSentence } from '../pseudonyms/fitSentence';
import { replaceTraces, traceKey, type Replacing } from '../pseudonyms/replaceTraces';
import { applyChanges, type Edit } from '../text/changes';
import { findTraces, type TraceContext } from '../trace/findTraces';
import type { Finding } from '../trace/finding';

/** What is traceable in a copy, each trace once: what it is known by, how often it stands there, and what may replace it. */
export interface CopyTrace extends Finding {
  readonly key: string;
  readonly count: number;
}

/** The words to put for a trace, by its key; a trace that is not in it stays. */
export type Replacements = ReadonlyMap<string, string>;

/**
 * The traceable parts of a copy, in its order: what the check finds in it, and what it found in the whole casus, where a name
 * may be known by what stands in a part that stays.
 */
export function tracesOfCopy(copy: string, casus: readonly Finding[], context: TraceContext): Finding[] {
  const found = findTraces(copy, context);
  const singles = casus.filter(({ kind }) => kind !== 'combination');
  const seen = new Set<string>();
  const more = singles.flatMap((one) => {
    if (seen.has(one.text)) return [];
    seen.add(one.text);
    return mentions(copy, one).filter((mention) => !found.some((other) => overlap(other, mention)));
  });
  return [...found, ...withoutOverlap(more)].sort((a, b) => a.from - b.from);
}

function mentions(copy: string, finding: Finding): Finding[] {
  const { text } = finding;
  const places: Finding[] = [];
  for (let from = copy.indexOf(text); from >= 0; from = copy.indexOf(text, from + text.length)) {
    const to = from + text.length;
    if (!/[\p{L}\p{N}]$/u.test(copy.slice(0, from)) && !/^[\p{L}\p{N}]/u.test(copy.slice(to, to + 2)))
      places.push({ ...finding, from, to });
  }
  return places;
}

const overlap = (a: Finding, b: Finding): boolean =>
  a.kind !== 'combination' && a.from < b.to && b.from < a.to;

const withoutOverlap = (findings: readonly Finding[]): Finding[] =>
  findings.filter((one, at) => !findings.slice(0, at).some((other) => overlap(other, one)));

/** The traces of a copy, each once; those that are traceable only together are not among them. */
export function distinctTraces(findings: readonly Finding[]): CopyTrace[] {
  const singles = findings.filter(({ kind }) => kind !== 'combination');
  const keys = singles.map(traceKey);
  return singles
    .map((one, at) => ({ ...one, key: keys[at] ?? '', count: keys.filter((key) => key === keys[at]).length }))
    .filter(({ key }, at) => keys.indexOf(key) === at);
}

/** A text in which these traces say something else. */
export function replacedIn(text: string, findings: readonly Finding[], replacements: Replacements): string {
  const places = placesIn(text, findings, replacements);
  const changes = places.map(({ from, text: old, replacement }) => ({
    from,
    to: from + old.length,
    insert: replacement,
  }));
  return applyChanges(text, changes);
}

/** The change that replaces the same traces in the casus itself, wherever they stand in it. */
export const replaceInCasus = (
  text: string,
  findings: readonly Finding[],
  replacements: Replacements,
): Edit => replaceTraces(text, placesIn(text, findings, replacements));

function placesIn(text: string, findings: readonly Finding[], replacements: Replacements): Replacing[] {
  return findings
    .filter(({ kind }) => kind !== 'combination')
    .flatMap((one) => {
      const words = replacements.get(traceKey(one))?.trim() ?? '';
      if (words === '') return [];
      return [{ from: one.from, text: one.text, replacement: fitSentence(text, one.from, words) }];
    });
}
