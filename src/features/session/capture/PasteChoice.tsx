import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';
import { Press } from '../keys/Press';
import type { Capturing } from './useCapture';

interface PasteChoiceProps {
  readonly words: Texts['keys'];
  readonly capturing: Capturing;
  readonly focusField: () => void;
}

/** What a paste can become, how many lines of whom, and the ways to go on from there. */
export function PasteChoice({ words, capturing, focusField }: PasteChoiceProps): JSX.Element | null {
  const { paste, names } = words;
  const { pasted } = capturing;
  if (pasted.length === 0) return null;
  const then = (act: () => unknown) => (): void => {
    void act();
    focusField();
  };
  return (
    <div class="iv-paste">
      <p role="status">
        {paste.several(
          pasted.length,
          whoSaidWhat(
            pasted.map(({ speaker }) => speaker),
            words,
          ),
        )}
      </p>
      <div class="iv-paste-buttons">
        <button type="submit">
          {paste.addAll} <Press keys={['Enter']} names={names} />
        </button>
        <button type="button" onClick={then(capturing.addAsOneText)}>
          {paste.asOneText} <Press keys={['Alt', 'V']} names={names} />
        </button>
        <button type="button" onClick={then(capturing.leave)}>
          {paste.leave} <Press keys={['Escape']} names={names} />
        </button>
      </div>
    </div>
  );
}

/** `MB 3, AK 1, no name 1`, in the order in which they first speak; nobody last. */
function whoSaidWhat(speakers: readonly (string | null)[], { paste }: Texts['keys']): string {
  const people = [...new Set(speakers)].filter((one) => one !== null);
  const countOf = (person: string | null): number => speakers.filter((one) => one === person).length;
  const nameless = countOf(null);
  const parts = people.map((person) => paste.from(person, countOf(person)));
  return [...parts, ...(nameless > 0 ? [paste.noName(nameless)] : [])].join(', ');
}
