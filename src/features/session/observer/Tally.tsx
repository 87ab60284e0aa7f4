import type { JSX } from 'preact';

import type { TallyKind } from '@/domain/session/talliesRead';
import type { Texts } from '@/i18n/texts';
import { IconButton } from '@/ui/IconButton';

interface TallyProps {
  readonly words: Texts['observer'];
  readonly kind: TallyKind;
  readonly digit: number;
  readonly count: number;
  readonly add: (by: 1 | -1) => void;
}

/** A kind to count: a wide button with its count, and a small one to take one back. */
export function Tally({ words, kind, digit, count, add }: TallyProps): JSX.Element {
  const name = words.kinds[kind];
  return (
    <div class={`iv-tally${count > 0 ? ' is-counted' : ''}`}>
      <button type="button" class="iv-tally-more" onClick={() => add(1)}>
        <span class="iv-tally-key" aria-hidden="true">
          {digit}
        </span>
        <span class="iv-tally-name" aria-hidden="true">
          {name}
        </span>
        <span class="iv-tally-count" aria-hidden="true">
          {count}
        </span>
        <span class="iv-only-read">{words.counted(name, count)}</span>
      </button>
      <IconButton icon="minus" label={words.oneLess(name)} disabled={count === 0} onClick={() => add(-1)} />
    </div>
  );
}
