import { useState } from 'preact/hooks';
import type { JSX } from 'preact';

import type { PartId } from '@/domain/casus/casusParts';
import type { Texts } from '@/i18n/texts';
import type { PreparationStore } from '../preparationStore';

interface PartHelpProps {
  readonly store: PreparationStore;
  readonly part: PartId | null;
  readonly write: () => void;
  readonly close: () => void;
}

/** One question that helps with a part, and the next one when asked for. The answer is typed in the note. */
export function PartHelp({ store, part, write, close }: PartHelpProps): JSX.Element {
  const { parts: words, help } = store.context.texts().preparation;
  const [at, setAt] = useState(0);
  const questions = questionsFor(part, help);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <div class="iv-part-help" onKeyDown={onKeyDown}>
      <p role="status">{questions[at % questions.length]}</p>
      <div class="iv-part-help-ways">
        <button type="button" onClick={write}>
          {words.write}
        </button>
        <button type="button" class="iv-link-button" onClick={() => setAt(at + 1)}>
          {words.another}
        </button>
      </div>
    </div>
  );
}

function questionsFor(part: PartId | null, help: Texts['preparation']['help']): readonly string[] {
  const of: Partial<Record<PartId, readonly string[]>> = help;
  return (part && of[part]) ?? help.other;
}
