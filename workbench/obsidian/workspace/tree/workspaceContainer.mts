import { WorkspaceSplit } from './workspaceSplit.mts';

/** A split that fills a window of its own: the main area or a pop-out. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
  abstract win: Window;
  abstract doc: Document;

  override getContainer(): WorkspaceContainer {
    return this;
  }
}
