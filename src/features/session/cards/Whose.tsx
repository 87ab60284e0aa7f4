import type { JSX } from 'preact';

import type { PersonPlaces } from '@/domain/session/cards';
import type { PhaseLine } from '@/domain/session/phaseLines';
import { Group } from '@/ui/Group';
import { LineWithAnswers } from '../lines/LineWithAnswers';
import { rewriteLine } from '../lines/rewriteLine';
import type { LiveProps } from '../writing';

interface WhoseProps extends LiveProps {
  readonly question: PhaseLine;
  readonly people: readonly PersonPlaces[];
}

/** A question of which nobody knows whose it is; one tap gives it to somebody. */
export function Whose({ question, people, ...props }: WhoseProps): JSX.Element {
  const { store } = props;
  const words = store.context.texts().cards;
  return (
    <div class="iv-whose">
      <ul class="iv-lines">
        <LineWithAnswers {...props} of={question} />
      </ul>
      <Group class="iv-people" label={words.whose} labelClass="iv-whose-label">
        {people.map(({ person }) => (
          <button
            key={person}
            type="button"
            class="iv-person"
            aria-label={words.from(person)}
            onClick={() => void rewriteLine(store, question.line, (line) => ({ ...line, speaker: person }))}
          >
            {person}
          </button>
        ))}
      </Group>
    </div>
  );
}
