import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';

import { changedExcerpt } from '@/domain/checkNotes/excerpt';
import type { Problem } from '@/domain/checkNotes/problem';
import type { Texts } from '@/i18n/texts';
import { useUniqueId } from '@/ui/useUniqueId';
import type { ShownMend } from './look';
import { mendWords } from './problemWords';

interface MendChoiceProps {
  readonly words: Texts['checkNotes'];
  readonly problem: Problem;
  readonly shown: ShownMend;
  /** Whether it was chosen from the list just now, so that the focus belongs here. */
  readonly isChosen: boolean;
  readonly onMend: (button: HTMLElement) => void;
}

/** More lines than these say nothing new. */
const most = 2;

/** A way to mend a problem, with the lines as they will be. */
export function MendChoice({ words, problem, shown, isChosen, onMend }: MendChoiceProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const previewId = useUniqueId();
  const { mend, previews } = shown;
  useLayoutEffect(() => {
    if (isChosen) button.current?.focus();
  }, [isChosen]);
  const left = previews.length - most;
  return (
    <li class="iv-mend-way">
      <div class="iv-mend-after" id={previewId}>
        <span class="iv-only-read">{words.becomes} </span>
        {previews.slice(0, most).map(({ line, before, after }) =>
          after === '' ? (
            <span key={line} class="iv-mend-goes">
              {words.lineGoes}
            </span>
          ) : (
            <code key={line}>{changedExcerpt(before.trim(), after.trim())}</code>
          ),
        )}
        {left > 0 && <span class="iv-mend-goes">{words.moreLines(left)}</span>}
      </div>
      <button
        ref={button}
        type="button"
        aria-describedby={previewId}
        onClick={(event) => onMend(event.currentTarget)}
      >
        {mendWords(mend, problem, words)}
      </button>
    </li>
  );
}
