import { signal } from '@preact/signals';
import { ItemView, type WorkspaceLeaf } from 'obsidian';

import { mount } from '@/ui/mount';
import type { SessionStore } from '../sessionStore';
import { Room } from './Room';
import { leaveOnEscape, toggleFullScreen } from './fullScreen';

export const roomViewType = 'intervisie-room';

const interval = 500;

/**
 * The room screen. It looks at the clock by the timers of the window that it stands in: those of a main window that is
 * behind another one or folded away may come only once a minute.
 */
export class RoomView extends ItemView {
  private readonly now = signal(new Date(0));
  private unmount: (() => void) | null = null;
  private stopTicking: (() => void) | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly store: SessionStore,
  ) {
    super(leaf);
    this.navigation = false;
  }

  override getViewType(): string {
    return roomViewType;
  }

  override getDisplayText(): string {
    return this.store.context.texts().room.title;
  }

  override getIcon(): string {
    return 'presentation';
  }

  override onOpen(): Promise<void> {
    const { room } = this.store.context.texts();
    this.contentEl.addClass('iv-room-host');
    this.addAction('maximize', room.fullScreen, () => toggleFullScreen(this.contentEl));
    this.registerDomEvent(this.contentEl, 'dblclick', () => toggleFullScreen(this.contentEl));
    this.registerDomEvent(this.contentEl, 'keydown', leaveOnEscape);
    this.register(this.contentEl.onWindowMigrated((win) => this.tickIn(win)));
    this.tickIn(this.contentEl.win);
    this.unmount = mount(<Room store={this.store} now={this.now} />, this.contentEl);
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    this.stopTicking?.();
    this.unmount?.();
    return Promise.resolve();
  }

  private tickIn(win: Window): void {
    const look = (): void => {
      this.now.value = this.store.context.clock.now();
    };
    this.stopTicking?.();
    look();
    const timer = win.setInterval(look, interval);
    this.stopTicking = () => win.clearInterval(timer);
  }
}
