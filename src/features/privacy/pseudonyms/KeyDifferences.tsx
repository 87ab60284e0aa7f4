import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { KeyDifference } from '@/domain/pseudonyms/mergeKeys';
import { pseudonymsByName, sameName, type PseudonymKey } from '@/domain/pseudonyms/pseudonym';

interface KeyDifferencesProps {
  readonly context: Context;
  readonly here: PseudonymKey;
  readonly difference: KeyDifference;
  readonly otherWins: Signal<boolean>;
}

/** What another key would bring, and which of the two counts where they differ. */
export function KeyDifferences({ context, here, difference, otherWins }: KeyDifferencesProps): JSX.Element {
  const words = context.texts().privacy.pseudonyms;
  const { added, differing, same } = difference;
  const known = pseudonymsByName(here);
  return (
    <div class="iv-pseudonyms-difference">
      <p>{words.found({ added: added.length, same })}</p>
      {differing.length > 0 && (
        <>
          <ul>
            {differing.map(({ name, pseudonym }) => (
              <li key={name}>{words.differs(name, known.get(sameName(name)) ?? '', pseudonym)}</li>
            ))}
          </ul>
          <label>
            <input
              type="checkbox"
              checked={otherWins.value}
              onChange={() => (otherWins.value = !otherWins.value)}
            />
            {words.otherWins}
          </label>
        </>
      )}
    </div>
  );
}
