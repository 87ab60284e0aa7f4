import { useSignal } from '@preact/signals';
import { Platform } from 'obsidian';
import type { JSX } from 'preact';

import { formatKey } from '@/domain/pseudonyms/keyText';
import { saveAsFile } from '@/obsidian/saveAsFile';
import type { KeyProps } from './PseudonymList';

/** Takes the key along by hand: as text on the clipboard, or as a file outside the vault. */
export function TakeKeyAlong({ context, pseudonyms }: KeyProps): JSX.Element | null {
  const words = context.texts().privacy.pseudonyms;
  const told = useSignal('');
  if (pseudonyms.length === 0) return null;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(formatKey(pseudonyms));
    told.value = words.copied;
  };
  const save = (): void => {
    saveAsFile(words.fileName, formatKey(pseudonyms));
    told.value = words.saved;
  };
  return (
    <section class="iv-pseudonyms-part">
      <p class="iv-field-hint">{words.moveHint}</p>
      <div class="iv-trace-ways">
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        {!Platform.isMobileApp && (
          <button type="button" onClick={save}>
            {words.save}
          </button>
        )}
      </div>
      <p class="iv-trace-told" role="status">
        {told.value}
      </p>
    </section>
  );
}
