import type { JSX } from 'preact';

import { useUniqueId } from '@/ui/useUniqueId';

interface VoteProps {
  readonly label: string;
  /** What is voted on, for who does not see it above. */
  readonly about: string;
  readonly value: number | null;
  readonly choose: (value: number) => void;
}

const scale = [0, 1, 2, 3];

/** A weight from 0 to 3, as the group sees it. */
export function Vote({ label, about, value, choose }: VoteProps): JSX.Element {
  const name = useUniqueId();
  const id = useUniqueId();
  return (
    <div class="iv-vote" role="radiogroup" aria-labelledby={id}>
      <span class="iv-vote-label" id={id}>
        {label} <span class="iv-only-read">{about}</span>
      </span>
      {scale.map((one) => (
        <label key={one} class="iv-scale-value">
          <input type="radio" name={name} checked={one === value} onChange={() => choose(one)} />
          {one}
        </label>
      ))}
    </div>
  );
}
