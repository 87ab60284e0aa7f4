import type { JSX } from 'preact';

import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { phaseNow } from '@/domain/session/phaseLines';
import { finalWording, sentencesToTakeOver, wordingsIn } from '@/domain/session/rewording';
import { useUniqueId } from '@/ui/useUniqueId';
import { LineRow } from '../lines/LineRow';
import type { LiveProps } from '../writing';
import { takeOver } from './wordingActs';

/** The versions of the question, where it is put into new words: the first, everyone's, and the one that it is now. */
export function Rewording(props: LiveProps): JSX.Element | null {
  const { store, session } = props;
  const { note } = session;
  const words = store.context.texts().cards.wording;
  const wordings = wordingsIn(note);
  const titleId = useUniqueId();
  if (phaseNow(session)?.rewords !== true) return null;
  const { presenter } = note.properties.roles;
  const isFirstNow = finalWording(note) === undefined;
  return (
    <section class="iv-rewording" aria-labelledby={titleId}>
      <h4 class="iv-lines-label" id={titleId}>
        {words.title}
      </h4>
      {note.question !== null && (
        <p class={`iv-first-wording iv-parked-row${isFirstNow ? ' iv-is-now' : ''}`}>
          {presenter !== undefined && <span class="iv-speaker">{presenter}</span>}
          <span class="iv-line-text">{note.question}</span>
          <span class="iv-line-sign">{words.first}</span>
        </p>
      )}
      {wordings.length > 0 && (
        <ul class="iv-lines">
          {wordings.map((line) => (
            <LineRow key={line.id} {...props} line={line} />
          ))}
        </ul>
      )}
      <Sentences {...props} sentences={sentencesToTakeOver(session)} />
    </section>
  );
}

/** What was said in the phase before, for the presenter to take a sentence over as the question. */
function Sentences(props: LiveProps & { sentences: readonly PlacedContribution[] }): JSX.Element | null {
  const { store, session, sentences } = props;
  const words = store.context.texts().cards.wording;
  if (sentences.length === 0) return null;
  return (
    <details class="iv-fold iv-sentences">
      <summary>{words.sentences(sentences.length)}</summary>
      <ul class="iv-lines">
        {sentences.map((line) => (
          <li key={line.id} class="iv-parked-row">
            {line.speaker !== null && <span class="iv-speaker">{line.speaker}</span>}
            <span class="iv-line-text">{line.text}</span>
            <button
              type="button"
              class="iv-link-button"
              aria-label={words.takeOverThis(line.text)}
              onClick={() => void takeOver(store, session, line)}
            >
              {words.takeOver}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
