import type { ReadonlySignal } from '@preact/signals';
import type { App } from 'obsidian';

import { traceKey } from '@/domain/pseudonyms/replaceTraces';
import type { Finding } from '@/domain/trace/finding';
import { leftChanges, leftTracesIn, loadLeftTraces, saveLeftTraces } from '@/obsidian/leftTraces';

/** The traces that one chose to leave in a note, by its path. */
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
  const save = (path: string, keys: readonly string[]): void => {
    const { [path]: _old, ...others } = loadLeftTraces(app);
    saveLeftTraces(app, keys.length === 0 ? others : { ...others, [path]: keys });
  };
  const of = (path: string): Set<string> => leftTracesIn(app, path);
  return {
    revision: leftChanges,
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
