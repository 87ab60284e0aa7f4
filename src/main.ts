import { Plugin } from 'obsidian';

import { registerSession } from './features/session/register';
import { createContext } from './obsidian/createContext';
import { createSettingsStore } from './obsidian/settingsStore';

export default class IntervisiePlugin extends Plugin {
  private readonly store = createSettingsStore(this);

  override async onload(): Promise<void> {
    const { wasReadable } = await this.store.load();
    const context = createContext(this, this.store);
    registerSession(this, context, () => undefined);
    if (!wasReadable) context.say(context.texts().common.damagedSettings);
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
  }
}
