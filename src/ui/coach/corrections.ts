import { signal, type Signal } from '@preact/signals';
import type { App } from 'obsidian';

import { correct, correctionsFrom, type Correction, type NamedKind } from '@/domain/questions/overrides';
import { spokenText } from '@/domain/questions/spokenText';

const key = 'intervisie-corrected-questions';
const known = new WeakMap<App, Signal<readonly Correction[]>>();

/** What the writer said of questions against the rules. Kept on this device only, read on first use. */
export function correctionsOn(app: App): Signal<readonly Correction[]> {
  const before = known.get(app);
  if (before) return before;
  const kept = signal<readonly Correction[]>(correctionsFrom(app.loadLocalStorage(key)));
  known.set(app, kept);
  return kept;
}

/** Remembers what the writer says a line is; null forgets it. */
export function sayWhatItIs(app: App, line: string, kind: NamedKind | null): void {
  keep(app, correct(correctionsOn(app).peek(), spokenText(line), kind));
}

/** Forgets all that was said of questions. */
export function forgetCorrections(app: App): void {
  keep(app, []);
}

function keep(app: App, corrections: readonly Correction[]): void {
  app.saveLocalStorage(key, corrections.length === 0 ? null : corrections);
  correctionsOn(app).value = corrections;
}
