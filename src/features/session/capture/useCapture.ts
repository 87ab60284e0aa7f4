import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import type { PastedLine } from '@/domain/session/pastedLines';
import { findContribution } from '@/domain/session/sessionNote';
import type { LiveProps } from '../writing';
import { useDraft } from './useDraft';
import { useKind, type KindInHand } from './useKind';
import { usePaste } from './usePaste';
import { waysToAdd, type WaysToAdd } from './waysToAdd';

/** The state of the capture field and what can be done with it. */
export interface Capturing extends KindInHand, WaysToAdd {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly question: PlacedContribution | undefined;
  /** The lines that a paste can become; empty when there is no choice to make. */
  readonly pasted: readonly PastedLine[];
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly choose: (person: string) => void;
  readonly leave: () => void;
}

/** What one types, as which kind, and by whom; adding empties the field, and a refusal gives all of it back. */
export function useCapture(props: LiveProps): Capturing {
  const { store, session } = props;
  const { speaker: speaks, answering: answers } = store.writing;
  const speaker = speaks.value;
  const draft = useDraft(store.context, session.path);
  const paste = usePaste(props, draft.text);
  const kindInHand = useKind(props);
  const question = answers.value === null ? undefined : findContribution(session.note, answers.value);
  const setText = (words: string): void => {
    if (words === '') paste.leave();
    draft.setText(words);
  };
  return {
    ...{ text: draft.text, setText, question },
    ...kindInHand,
    ...waysToAdd(props, { draft, paste, kind: kindInHand.kind, question, speaker }),
    pasted: paste.lines,
    onPaste: paste.onPaste,
    choose: (person) => {
      speaks.value = person;
      setText('');
    },
    leave: () => {
      answers.value = null;
      paste.leave();
    },
  };
}
