import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';
import { Group } from '@/ui/Group';

interface StartersProps {
  readonly words: Texts['closing'];
  readonly begin: (starter: string) => void;
}

/** Unfinished sentences that help to say what one takes along (field study, 2.4). */
export function Starters({ words, begin }: StartersProps): JSX.Element {
  return (
    <Group class="iv-starters" label={words.starters}>
      {words.sentences.map((sentence) => (
        <button key={sentence} type="button" class="iv-link-button" onClick={() => begin(sentence)}>
          {sentence} …
        </button>
      ))}
    </Group>
  );
}
