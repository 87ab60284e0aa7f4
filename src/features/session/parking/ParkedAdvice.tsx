import type { JSX } from 'preact';

import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { parkedBefore } from '@/domain/session/parkedAdvice';
import { useUniqueId } from '@/ui/useUniqueId';
import type { LiveProps } from '../writing';
import { takeUp } from './park';

/** Advice that came too early, where advice may be given. */
export function ParkedAdvice(props: LiveProps): JSX.Element | null {
  const words = props.store.context.texts().cards.parking;
  const parked = parkedBefore(props.session);
  const titleId = useUniqueId();
  if (parked.length === 0) return null;
  return (
    <section class="iv-parked" aria-labelledby={titleId}>
      <h4 class="iv-lines-label" id={titleId}>
        {words.title}
      </h4>
      <p class="iv-parked-hint">{words.hint}</p>
      <ul class="iv-lines">
        {parked.map((line) => (
          <ParkedRow key={line.id} {...props} line={line} />
        ))}
      </ul>
    </section>
  );
}

function ParkedRow({ store, session, line }: LiveProps & { line: PlacedContribution }): JSX.Element {
  const words = store.context.texts().cards.parking;
  return (
    <li class="iv-parked-row">
      {line.speaker !== null && <span class="iv-speaker">{line.speaker}</span>}
      <span class="iv-line-text">{line.text}</span>
      <button
        type="button"
        class="iv-link-button"
        aria-label={words.takeUpThis(line.text)}
        onClick={() => void takeUp(store, session, line)}
      >
        {words.takeUp}
      </button>
    </li>
  );
}
