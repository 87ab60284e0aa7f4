import type { Context } from '@/context';
import { draftInHand, type DraftInHand } from './draftInHand';

/** A draft as a field shows it now. */
export interface Draft extends Omit<DraftInHand, 'text'> {
  readonly text: string;
}

/** What is being typed for a session: a closed panel or a crash loses nothing, not even words on their way to the note. */
export function useDraft(context: Context, path: string, part?: string): Draft {
  const { text, ...draft } = draftInHand(context, path, part);
  return { ...draft, text: text.value };
}
