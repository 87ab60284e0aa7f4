import type { JSX } from 'preact';

import { IconButton } from '@/ui/IconButton';
import type { LiveProps } from '../writing';
import { countsTalk, toggleTalkTime } from './talkActs';

/** Where the session has a timekeeper, or talk time was counted before: whether it is counted. */
export function TalkTimeToggle({ store, session }: LiveProps): JSX.Element | null {
  const { roles, talked } = session.note.properties;
  const counts = countsTalk(store, session);
  if (!counts && roles.timekeeper === undefined && talked.length === 0) return null;
  return (
    <IconButton
      icon="timer"
      label={store.context.texts().turns.talk.count}
      pressed={counts}
      onClick={() => void toggleTalkTime(store, session)}
    />
  );
}
