import type { Plugin } from 'obsidian';

import type { SessionStore } from '../sessionStore';
import { openRoom } from './openRoom';
import { RoomView, roomViewType } from './RoomView';

/** Registers the room screen: a window with only phase, rule, time and turn. */
export function registerRoom(plugin: Plugin, store: SessionStore): void {
  plugin.registerView(roomViewType, (leaf) => new RoomView(leaf, store));
  plugin.addCommand({
    id: 'open-room-screen',
    name: store.context.texts().room.command,
    callback: () => void openRoom(store),
  });
}
