import { Platform } from 'obsidian';
import type { JSX } from 'preact';

import { IconButton } from '@/ui/IconButton';
import type { SessionStore } from '../sessionStore';
import { openRoom } from './openRoom';

/** The door to the room screen, where it can have a window of its own. */
export function RoomDoor({ store }: { store: SessionStore }): JSX.Element | null {
  if (!Platform.isDesktopApp) return null;
  const { title } = store.context.texts().room;
  return <IconButton icon="presentation" label={title} onClick={() => void openRoom(store)} />;
}
