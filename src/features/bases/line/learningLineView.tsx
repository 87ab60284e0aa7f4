import { BasesView, Keymap, type BasesViewFactory, type QueryController } from 'obsidian';

import type { Context } from '@/context';
import { learningLineType } from '@/domain/bases/learningLine';
import { openNote } from '@/obsidian/openNote';
import { mount } from '@/ui/mount';
import { LearningLineScreen } from './LearningLineScreen';
import { readGroups } from './readGroups';
import { shownValues } from './shownValues';

/** Makes views of a base as a learning line. The host's class is not looked at before the first one is asked for. */
export function learningLineFactory(context: Context): BasesViewFactory {
  let View: ReturnType<typeof viewClass> | null = null;
  return (controller, container) => {
    View ??= viewClass(context);
    return new View(controller, container);
  };
}

const viewClass = (context: Context) =>
  class LearningLineView extends BasesView {
    override type = learningLineType;
    private unmount: (() => void) | null = null;

    /** The container is the host's: what else stands in it is not ours to draw over. */
    private readonly element: HTMLElement;

    constructor(controller: QueryController, container: HTMLElement) {
      super(controller);
      this.element = container.createDiv('iv-learning-view');
    }

    override onunload(): void {
      this.unmount?.();
      this.element.remove();
    }

    override onDataUpdated(): void {
      this.unmount = mount(
        <LearningLineScreen
          texts={context.texts()}
          name={this.config.name}
          groups={readGroups(this, context.propertyNames())}
          values={(path) => shownValues(this, path)}
          open={(path, event) => void openNote(this.app, path, { pane: Keymap.isModEvent(event) })}
          create={() => void this.createFileForView()}
        />,
        this.element,
      );
    }
  };
