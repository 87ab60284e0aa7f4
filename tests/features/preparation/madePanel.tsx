import { computed, signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { Preparation } from '@/features/preparation/Preparation';
import { actsOn, type PreparationStore } from '@/features/preparation/preparationStore';
import { readCasus } from '@/features/preparation/casusNow';
import { followRenames } from '@/obsidian/renamedNotes';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

export const casusPath = 'Casussen/Stil.md';

/** A casus with this question, and these parts in its body. */
export const casusText = (question: string, body = '## Situatie\n\n## Mijn aandeel\n'): string =>
  `---\ntype: intervisie/casus\nstatus: concept\ndatum: 2026-11-20\nvraag: ${question}\n---\n\n${body}`;

export interface MadePanel extends VaultContext {
  readonly store: PreparationStore;
  readonly drafts: Map<string, unknown>;
  /** The offsets in the note that the panel led to. */
  readonly places: (number | undefined)[];
  textNow(): string;
  /** Renames the casus that is shown. */
  rename(to: string): Promise<void>;
}

/** The panel on a casus in memory; without a text none is open. */
export function showPanel(text: string | null, more: Record<string, string> = {}): MadePanel {
  const made = vaultContext(text === null ? more : { ...more, [casusPath]: text });
  const drafts = new Map<string, unknown>();
  const places: (number | undefined)[] = [];
  let numbers = 0;
  const context: Context = {
    ...made.context,
    random: () => ((numbers += 1) % 36) / 36,
    drafts: { load: (key) => drafts.get(key) ?? null, save: (key, draft) => void drafts.set(key, draft) },
  };
  const traces = {
    language: 'nl',
    people: [],
    agreedInitials: [],
    pseudonyms: new Map<string, string>(),
  } as const;
  const { app } = context;
  followRenames({ app, registerEvent: () => undefined } as unknown as Plugin, () => undefined);
  const path = signal(casusPath);
  const casus = computed(() => {
    const now = made.index.value && made.notes.get(path.value);
    return typeof now === 'string'
      ? readCasus(path.value, now, { names: context.propertyNames(), traces })
      : null;
  });
  const store: PreparationStore = {
    context,
    casus,
    traces: () => traces,
    show: async () => undefined,
    look: () => undefined,
    letGo: () => undefined,
    ...actsOn(context, casus, async () => undefined),
    goTo: (at) => void places.push(at),
  };
  render(<Preparation store={store} />);
  return Object.assign(made, {
    ...{ store, drafts, places },
    textNow: () => made.notes.get(path.peek()) ?? '',
    rename: async (to: string) => {
      const file = app.vault.getFileByPath(path.peek());
      if (!file) throw new Error(`no ${path.peek()}`);
      await app.vault.rename(file, to);
      made.notes.set(to, made.notes.get(path.peek()) ?? '');
      path.value = to;
    },
  });
}
