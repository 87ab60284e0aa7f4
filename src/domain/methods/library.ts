import type { Method } from './method';
import { parseMethod, type ParsedMethod } from './parseMethod';

/** The methods that can be used, by id, and the notes that can't with what is wrong in them. */
export interface MethodLibrary {
  readonly methods: ReadonlyMap<string, Method>;
  readonly broken: readonly { readonly source: string; readonly problems: ParsedMethod['problems'] }[];
}

/** A method note's text with where it comes from: a path in the vault, or the id of a built-in one. */
export interface MethodSource {
  readonly source: string;
  readonly text: string;
}

/** Reads method notes. Of two with one id the later stands, so that a user's own comes over a built-in one. */
export function readLibrary(sources: readonly MethodSource[]): MethodLibrary {
  const parsed = sources.map(({ source, text }) => ({ source, ...parseMethod(text) }));
  return {
    methods: new Map(parsed.flatMap(({ method }) => (method ? [[method.id, method] as const] : []))),
    broken: parsed.filter(({ problems }) => problems.length > 0),
  };
}
