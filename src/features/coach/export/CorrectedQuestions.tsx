import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import { correctionsAsTestData } from '@/domain/questions/overridesExport';
import { correctionsOn, forgetCorrections } from '@/ui/coach/corrections';
import { saveAsFile } from '@/obsidian/saveAsFile';
import { useUniqueId } from '@/ui/useUniqueId';

interface CorrectedQuestionsProps {
  readonly context: Context;
  readonly close: () => void;
}

/** What would go along, said before it does: the lines themselves, and the ways to take them or to forget them. */
export function CorrectedQuestions({ context, close }: CorrectedQuestionsProps): JSX.Element {
  const words = context.texts().coach.exporting;
  const corrections = correctionsOn(context.app).value;
  const lines = correctionsAsTestData(corrections);
  const told = useSignal('');
  const listId = useUniqueId();
  const copy = async (): Promise<void> => {
    told.value = (await copied(lines)) ? words.copied : words.notCopied;
  };
  const forget = (): void => {
    forgetCorrections(context.app);
    context.say(words.forgotten);
    close();
  };
  return (
    <div class="iv-corrected">
      <p>{words.about(corrections.length)}</p>
      <label class="iv-only-read" for={listId}>
        {words.list}
      </label>
      <textarea class="iv-corrected-lines" id={listId} rows={8} readOnly value={lines} />
      <p class="iv-field-hint">{words.where}</p>
      <p class="iv-field-hint" role="status">
        {told}
      </p>
      <div class="modal-button-container">
        <button class="mod-cta" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button onClick={() => saveAsFile(words.file, lines, 'text/tab-separated-values')}>
          {words.download}
        </button>
        <button onClick={forget}>{words.forget}</button>
      </div>
    </div>
  );
}

async function copied(lines: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(lines);
    return true;
  } catch {
    return false;
  }
}
