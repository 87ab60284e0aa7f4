import type { JSX } from 'preact';

import type { Shown } from './useMore';

interface MoreButtonProps extends Pick<Shown<unknown>, 'left' | 'more'> {
  /** What the button says of how many there are still. */
  readonly words: (left: number) => string;
}

/** Shows more of a long list; nothing where all of it shows. */
export function MoreButton({ left, more, words }: MoreButtonProps): JSX.Element | null {
  if (left === 0) return null;
  return (
    <button type="button" class="iv-link-button" onClick={more}>
      {words(left)}
    </button>
  );
}
