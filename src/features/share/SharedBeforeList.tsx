import type { JSX } from 'preact';

import { formatDay, parseMoment } from '@/domain/notes/moments';
import { useUniqueId } from '@/ui/useUniqueId';
import type { ShareProps } from './ShareFields';

/** What was shared of this casus before, and when; the newest first. */
export function SharedBeforeList({ context, source }: ShareProps): JSX.Element | null {
  const id = useUniqueId();
  if (source.before.length === 0) return null;
  const { share, actions } = context.texts();
  const today = formatDay(context.clock.now());
  return (
    <section class="iv-share-before">
      <h3 id={id}>{share.before}</h3>
      <ul aria-labelledby={id}>
        {[...source.before].reverse().map(({ day, words, note }) => (
          <li key={`${day} ${words} ${note ?? ''}`}>
            {parseMoment(day) === null ? day : actions.shortDay(day, today)} · {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
