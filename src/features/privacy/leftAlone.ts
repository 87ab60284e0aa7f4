import { signal, type ReadonlySignal } from '@preact/signals';
import type { App } from 'obsidian';
import * as v from 'valibot';

import { traceKey } from '@/domain/pseudonyms/replaceTraces';
import type { Finding } from '@/domain/trace/finding';

const storedAs = 'intervisie-traces-left';
const schema = v.fallback(v.record(v.string(), v.fallback(v.array(v.string()), [])), {});

/** The traces that one chose to leave in a note, by its path. Kept on this device only, for they are names. */
export interface LeftAlone {
  /** Changes with every change. */
  readonly revision: ReadonlySignal<number>;
  readonly of: (path: string) => ReadonlySet<string>;
  readonly leave: (path: string, finding: Finding) => void;
  /** Looks at all of a note's traces again. */
  readonly forget: (path: string) => void;
  /** Follows a note to its new path. */
  readonly move: (from: string, to: string) => void;
}

export function createLeftAlone(app: App): LeftAlone {
  const revision = signal(0);
  const load = (): Record<string, string[]> => v.parse(schema, app.loadLocalStorage(storedAs));
  const save = (path: string, keys: readonly string[]): void => {
    const { [path]: _old, ...others } = load();
    const all = keys.length === 0 ? others : { ...others, [path]: keys };
    app.saveLocalStorage(storedAs, Object.keys(all).length === 0 ? null : all);
    revision.value += 1;
  };
  const of = (path: string): Set<string> => new Set(load()[path]);
  return {
    revision,
    of,
    leave: (path, finding) => save(path, [...of(path).add(traceKey(finding))]),
    forget: (path) => save(path, []),
    move: (from, to) => {
      const left = [...of(from)];
      if (left.length === 0) return;
      save(from, []);
      save(to, left);
    },
  };
}
