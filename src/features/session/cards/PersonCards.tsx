import type { JSX } from 'preact';

import type { PersonPlaces } from '@/domain/session/cards';
import { Group } from '@/ui/Group';
import { focusCapture } from '../capture/focusCapture';
import { LineWithAnswers } from '../lines/LineWithAnswers';
import type { LiveProps } from '../writing';

/** One person's questions on their places, and the places that are still free. */
export function PersonCards({ places, ...props }: LiveProps & { places: PersonPlaces }): JSX.Element {
  const words = props.store.context.texts().cards;
  const { person, questions, open, over } = places;
  return (
    <Group class="iv-cards-of" label={words.placesOf(person)}>
      {questions.length > 0 && (
        <ul class="iv-lines">
          {questions.map((one) => (
            <LineWithAnswers key={one.line.id} {...props} of={one} />
          ))}
        </ul>
      )}
      {open > 0 && <OpenPlaces {...props} person={person} open={open} />}
      {over > 0 && <p class="iv-cards-over">{words.over(over)}</p>}
    </Group>
  );
}

/** The places that wait for a question, as one button: it makes this person the speaker, ready to write. */
function OpenPlaces({ store, person, open }: LiveProps & { person: string; open: number }): JSX.Element {
  const { speaker } = store.writing;
  return (
    <button
      type="button"
      class="iv-places"
      aria-label={store.context.texts().cards.ask(person, open)}
      aria-pressed={speaker.value === person}
      onClick={(event) => {
        speaker.value = person;
        focusCapture(event.currentTarget);
      }}
    >
      <span class="iv-speaker">{person}</span>
      {Array.from({ length: open }, (_, place) => (
        <span key={place} class="iv-place" />
      ))}
    </button>
  );
}
