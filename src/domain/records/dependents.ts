/** Which notes were read with a look at which others, by path. What was so once counts until everything is read anew. */
export interface Dependents {
  add(path: string, dependent: string): void;
  of(path: string): Iterable<string>;
}

/** Most notes have one other note at most that depends on them, which then takes no list of its own. */
export function createDependents(): Dependents {
  const known = new Map<string, string | Set<string>>();
  return {
    add: (path, dependent) => {
      const found = known.get(path);
      if (found === undefined) known.set(path, dependent);
      else if (typeof found !== 'string') found.add(dependent);
      else if (found !== dependent) known.set(path, new Set([found, dependent]));
    },
    of: (path) => {
      const found = known.get(path) ?? [];
      return typeof found === 'string' ? [found] : found;
    },
  };
}
