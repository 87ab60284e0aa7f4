import type { Drafts } from '@/obsidian/drafts';

/** Drafts in memory. */
export function keptDrafts(): Drafts & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    load: (key) => kept.get(key) ?? null,
    save: (key, draft) => void (draft === null ? kept.delete(key) : kept.set(key, draft)),
  };
}
