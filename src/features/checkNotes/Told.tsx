import type { JSX } from 'preact';

import type { CheckNotesProps } from './CheckNotes';
import { focusSummary } from './focus';

/** What came of the last mend, and the way back. */
export function Told({ context, check }: CheckNotesProps): JSX.Element {
  const words = context.texts().checkNotes;
  const told = check.told.value;
  const canUndo = check.mended.value.length > 0;
  const undo = async (button: HTMLElement): Promise<void> => {
    const isLast = check.mended.value.length === 1;
    await check.undo();
    if (isLast) focusSummary(button);
  };
  return (
    <div class={told === '' ? 'iv-mend-told is-empty' : 'iv-mend-told'}>
      <p role="status">{told}</p>
      {canUndo && (
        <button type="button" onClick={(event) => void undo(event.currentTarget)}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
