import type { JSX } from 'preact';

import type { LiveProps } from '../writing';
import { useHeard } from './useHeard';

/** What a screen reader hears: another phase, a sign of the time, what was added. Not shown, and never what was said. */
export function Announcements(props: LiveProps): JSX.Element {
  const { words, count } = useHeard(props);
  return (
    <div class="iv-only-read" role="status">
      <span key={count}>{words}</span>
    </div>
  );
}
