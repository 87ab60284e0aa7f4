import type { JSX } from 'preact';

import type { Silence } from '@/domain/methods/method';
import { Icon } from '@/ui/Icon';
import type { LiveProps } from '../writing';
import { silenceWords } from './silenceWords';

const icons: Record<Silence, string> = {
  listens: 'ear',
  'back-turned': 'ear',
  'camera-off': 'video-off',
  leaves: 'door-open',
};

/** Who is silent and how, in one line. */
export function SilenceLine({ store, session }: LiveProps): JSX.Element | null {
  const words = silenceWords(store.context.texts(), session);
  const how = session.phases[session.note.properties.clock.phase]?.silence ?? 'listens';
  if (words === '') return null;
  return (
    <p class="iv-silence">
      <Icon name={icons[how]} />
      <span>{words}</span>
    </p>
  );
}
