import { render } from '@testing-library/preact';
import { signal } from '@preact/signals';

import type { Drafts } from '@/obsidian/drafts';
import type { ReviewDoors } from '@/features/review/part';
import { Review } from '@/features/review/shell/Review';
import { firstState, type ReviewState } from '@/features/review/shell/reviewState';
import { vaultContext, type VaultContext } from '../../../support/vaultContext';

export interface ShownReview extends VaultContext {
  /** What was opened, with the block id after a `#`. */
  readonly opened: string[];
  readonly did: string[];
  readonly state: { value: ReviewState };
  readonly drafts: Map<string, unknown>;
}

/** The review on notes in memory, with parts that are drawn at once: nothing here has a place on a screen. */
export function showReview(
  files: Record<string, string>,
  isReady = true,
  more: Partial<ReviewDoors> = {},
): ShownReview {
  Reflect.deleteProperty(window, 'IntersectionObserver');
  const made = vaultContext(isReady ? files : {});
  const kept = new Map<string, unknown>();
  const drafts: Drafts = {
    load: (key) => kept.get(key) ?? null,
    save: (key, draft) => void kept.set(key, draft),
  };
  const context = { ...made.context, drafts };
  const state = signal(firstState);
  const [opened, did]: [string[], string[]] = [[], []];
  const Shown = (): ReturnType<typeof Review> => (
    <Review
      context={context}
      state={state.value}
      setState={(next) => (state.value = next)}
      today="2026-11-25"
      open={(path, line) => void opened.push(line === undefined ? path : `${path}#${line}`)}
      doors={{ newCasus: () => void did.push('new casus'), showMethod: (id) => void did.push(id), ...more }}
    />
  );
  render(<Shown />);
  return Object.assign(made, { opened, did, state, drafts: kept });
}

/** A note of ours from its type, the lines of its properties and its body. */
export const note = (type: string, properties: string, body = ''): string =>
  `---\ntype: intervisie/${type}\n${properties}\n---\n\n${body}`;
