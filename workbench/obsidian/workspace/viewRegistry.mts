import { Events } from '../core/events.mts';
import type { View } from './views/view.mts';
import type { WorkspaceLeaf } from './workspaceLeaf.mts';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which view types there are, and which of them opens which file extension. */
export class ViewRegistry extends Events {
  readonly viewByType: Record<string, ViewCreator> = {};
  readonly typeByExtension: Record<string, string> = {};

  /** Throws when the type is taken, as Obsidian does. */
  registerView(type: string, creator: ViewCreator): void {
    if (this.viewByType[type]) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.viewByType[type] = creator;
    this.trigger('view-registered', type);
  }

  unregisterView(type: string): void {
    delete this.viewByType[type];
    this.trigger('view-unregistered', type);
  }

  getViewCreatorByType(type: string): ViewCreator | undefined {
    return this.viewByType[type];
  }

  /** Throws when one of the extensions is taken, as Obsidian does. */
  registerExtensions(extensions: readonly string[], viewType: string): void {
    for (const extension of extensions) {
      if (this.typeByExtension[extension])
        throw new Error(`Attempting to register an existing file extension "${extension}"`);
      this.typeByExtension[extension] = viewType;
    }
    this.trigger('extensions-updated');
  }

  unregisterExtensions(extensions: readonly string[]): void {
    for (const extension of extensions) delete this.typeByExtension[extension];
    this.trigger('extensions-updated');
  }

  getTypeByExtension(extension: string): string | undefined {
    return this.typeByExtension[extension];
  }

  isExtensionRegistered(extension: string): boolean {
    return extension in this.typeByExtension;
  }
}
