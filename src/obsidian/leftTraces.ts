import { signal } from '@preact/signals';
import type { App } from 'obsidian';
import * as v from 'valibot';

const storedAs = 'intervisie-traces-left';
const schema = v.fallback(v.record(v.string(), v.fallback(v.array(v.string()), [])), {});

/** The keys of the traces that one chose to leave in each note, by its path. */
export type LeftTraces = Readonly<Record<string, readonly string[]>>;

/** Changes with every change of what is left alone. */
export const leftChanges = signal(0);

/** Kept on this device only, for they are names. */
export const loadLeftTraces = (app: App): LeftTraces => v.parse(schema, app.loadLocalStorage(storedAs));

export function saveLeftTraces(app: App, left: LeftTraces): void {
  app.saveLocalStorage(storedAs, Object.keys(left).length === 0 ? null : left);
  leftChanges.value += 1;
}

/** The keys of the traces that are left alone in one note; what is computed from them follows each change. */
export function leftTracesIn(app: App, path: string): Set<string> {
  void leftChanges.value;
  return new Set(loadLeftTraces(app)[path]);
}
