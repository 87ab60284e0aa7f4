import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';
import { useUniqueId } from '@/ui/useUniqueId';

interface PersonRowProps {
  readonly words: Texts['opening']['arrival'];
  readonly person: string;
  readonly isHere: boolean;
  /** Null for a guest, who is here by having been named. */
  readonly toggle: (() => void) | null;
  readonly said: string;
  readonly say: (words: string) => void;
}

/** One person: here or not, and a word. */
export function PersonRow({ words, person, isHere, toggle, said, say }: PersonRowProps): JSX.Element {
  const hereId = useUniqueId();
  const wordId = useUniqueId();
  return (
    <div class={`iv-arrival${isHere ? '' : ' is-away'}`}>
      <label class="iv-arrival-person" for={hereId}>
        {toggle && <input type="checkbox" id={hereId} checked={isHere} onChange={toggle} />}
        <span class="iv-only-read">{words.here(person)}</span>
        <span aria-hidden="true">{person}</span>
      </label>
      {isHere ? (
        <>
          <label class="iv-only-read" for={wordId}>
            {words.wordOf(person)}
          </label>
          <input type="text" id={wordId} value={said} onInput={(event) => say(event.currentTarget.value)} />
        </>
      ) : (
        <span class="iv-arrival-away">{words.absent}</span>
      )}
    </div>
  );
}
