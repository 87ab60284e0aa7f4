import type { Method } from './method';
import type { ParsedMethod } from './parseMethod';
import { problemAt } from './problems';

/** A method note of the user's that can't be used, with what is wrong in it. */
export interface BrokenMethod {
  readonly path: string;
  readonly problems: ParsedMethod['problems'];
}

/** The methods that can be used, by id, and the notes that can't. */
export interface MethodLibrary {
  readonly methods: ReadonlyMap<string, Method>;
  /** The path of the user's own note for an id; a built-in method has none. */
  readonly own: ReadonlyMap<string, string>;
  readonly broken: readonly BrokenMethod[];
}

/** A method note of the user's as it was read. */
export interface OwnMethod {
  readonly path: string;
  readonly parsed: ParsedMethod;
}

/**
 * The methods at hand: the built-in ones, the user's own in their place or after them. Of two own notes with one id the
 * first by path stands and the second is told.
 */
export function libraryOf(builtIn: readonly Method[], own: readonly OwnMethod[]): MethodLibrary {
  const methods = new Map(builtIn.map((method) => [method.id, method]));
  const paths = new Map<string, string>();
  const broken: BrokenMethod[] = [];
  for (const { path, parsed } of [...own].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { method, problems } = parsed;
    if (method && !paths.has(method.id)) {
      methods.set(method.id, method);
      paths.set(method.id, path);
    } else broken.push({ path, problems: method ? [takenId(method.id)] : problems });
  }
  return { methods, own: paths, broken };
}

const takenId = (id: string): BrokenMethod['problems'][number] =>
  problemAt({ number: 1, text: `id: ${id}` }, 'unique-id', `id: ${id}-2`);
