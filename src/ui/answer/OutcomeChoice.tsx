import type { JSX } from 'preact';

import { outcomes, type Outcome } from '@/domain/actions/lookBack';
import type { Texts } from '@/i18n/texts';
import { Group } from '@/ui/Group';
import { useUniqueId } from '@/ui/useUniqueId';

interface OutcomeChoiceProps {
  readonly words: Texts['opening']['promises'];
  /** The words of the action, for who does not see them above. */
  readonly about: string;
  readonly outcome: Outcome | null;
  readonly choose: (outcome: Outcome) => void;
  readonly autofocus?: boolean;
}

/** What became of an action: four words, none better than another. */
export function OutcomeChoice(props: OutcomeChoiceProps): JSX.Element {
  const { words, about, outcome, choose, autofocus = false } = props;
  const name = useUniqueId();
  return (
    <Group class="iv-outcomes" role="radiogroup" label={`${words.outcome} ${about}`}>
      {outcomes.map((one, at) => (
        <label key={one} class="iv-outcome">
          <input
            type="radio"
            name={name}
            checked={one === outcome}
            data-autofocus={(autofocus && (outcome === null ? at === 0 : one === outcome)) || undefined}
            onChange={() => choose(one)}
          />
          {words.outcomes[one]}
        </label>
      ))}
    </Group>
  );
}
