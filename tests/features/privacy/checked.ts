import { signal } from '@preact/signals';

import type { TraceContext } from '@/domain/trace/findTraces';
import type { Finding } from '@/domain/trace/finding';
import { createCheckStore, type CheckStore } from '@/features/privacy/check/checkStore';
import { createNoteTraces } from '@/features/privacy/noteTraces';
import { createLeftAlone } from '@/features/privacy/leftAlone';
import type { FollowedNote } from '@/obsidian/noteFollower';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

/** A check that knows three words: what is on screen and on disk is tested apart from what is found. */
export function madeTraces(text: string, { pseudonyms }: TraceContext): Finding[] {
  const known = { Fatima: 'de moeder', Bram: 'de zoon', Urk: null } as const;
  const found = Object.entries(known).flatMap(([word, replacement]) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }): Finding => ({
      from: index,
      to: index + word.length,
      text: word,
      kind: word === 'Urk' ? 'place' : 'name',
      why: 'made',
      replacement: pseudonyms.get(word.toLowerCase()) ?? replacement,
    })),
  );
  const together = /wethouder[^.]*brand/.exec(text);
  const whole: Finding[] = together
    ? [
        {
          from: together.index,
          to: together.index + together[0].length,
          text: together[0],
          kind: 'combination',
          why: 'made',
          replacement: null,
        },
      ]
    : [];
  return [...found, ...whole].sort((a, b) => a.from - b.from);
}

export const path = 'Casussen/Stil.md';

/** A check of one note in memory. */
export interface MadeCheck extends VaultContext {
  readonly store: CheckStore;
  readonly text: () => string;
}

export async function madeCheck(text: string): Promise<MadeCheck> {
  const made = vaultContext({ [path]: text });
  const note = signal<FollowedNote | null>(null);
  const refresh = async (): Promise<void> => {
    const now = await made.context.notes.read(path);
    note.value = { path, text: now, lastText: now };
  };
  const follower = { note, refresh, follow: refresh };
  const store = createCheckStore(
    made.context,
    follower,
    createLeftAlone(made.context.app),
    createNoteTraces(madeTraces),
  );
  await store.check(path, null);
  return Object.assign(made, { store, text: () => made.notes.get(path) ?? '' });
}
