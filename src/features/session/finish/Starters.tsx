import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';

interface StartersProps {
  readonly words: Texts['closing'];
  readonly begin: (starter: string) => void;
}

/** Unfinished sentences that help to say what one takes along (field study, 2.4), shown when asked for. */
export function Starters({ words, begin }: StartersProps): JSX.Element {
  return (
    <details class="iv-fold iv-starters">
      <summary>{words.starters}</summary>
      <ul>
        {words.sentences.map((sentence) => (
          <li key={sentence}>
            <button type="button" class="iv-link-button" onClick={() => begin(sentence)}>
              {sentence} …
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
