import { Menu, setIcon } from '../../widgets/index.mts';
import type { BasesViewTypes } from '../basesViewTypes.mts';
import { viewName, viewType, type RawView } from '../query/baseFile.mts';
import { words } from '../words.mts';

/** What the toolbar tells and does. */
export interface ToolbarActions {
  readonly views: () => readonly RawView[];
  readonly current: () => RawView | null;
  readonly types: BasesViewTypes;
  readonly choose: (view: RawView) => void;
  readonly add: () => void;
  readonly configure: () => void;
  readonly create: () => void;
}

export interface Toolbar {
  /** Shows which view it is, and how many rows it has without its limit. */
  readonly update: (total: number) => void;
}

/** The bar above a base: its views, how many results there are, how the view is set, and a new note. */
export function toolbar(parent: HTMLElement, actions: ToolbarActions): Toolbar {
  const bar = parent.createDiv('bases-header').createDiv('bases-toolbar');
  const views = textButton(bar, 'bases-toolbar-views-menu', (event) => viewsMenu(actions, event));
  const count = bar.createDiv({
    cls: 'bases-toolbar-item bases-toolbar-result-count',
    attr: { role: 'status' },
  });
  const configure = textButton(bar, 'bases-toolbar-configure', actions.configure);
  const create = textButton(bar, 'bases-toolbar-new-item-menu', actions.create);
  configure.set('settings-2', words().configure);
  create.set('plus', words().newNote);
  const update = (total: number): void => {
    const view = actions.current();
    const name = viewName(view);
    views.set(iconOf(actions.types, view), name, words().changeView(name));
    count.setText(words().results(total));
  };
  return { update };
}

interface TextButton {
  readonly set: (icon: string, label: string, title?: string) => void;
}

function textButton(bar: HTMLElement, cls: string, onClick: (event: MouseEvent) => void): TextButton {
  const button = bar
    .createDiv(`bases-toolbar-item ${cls}`)
    .createEl('button', { cls: 'text-icon-button', attr: { type: 'button' } });
  const iconEl = button.createSpan('text-button-icon');
  const labelEl = button.createSpan('text-button-label');
  button.addEventListener('click', onClick);
  return {
    set: (icon, label, title = label) => {
      setIcon(iconEl, icon);
      labelEl.setText(label);
      button.setAttribute('aria-label', title);
    },
  };
}

function viewsMenu(actions: ToolbarActions, event: MouseEvent): void {
  const menu = new Menu();
  const current = actions.current();
  for (const view of actions.views())
    menu.addItem((item) =>
      item
        .setTitle(viewName(view))
        .setChecked(view === current)
        .onClick(() => actions.choose(view)),
    );
  menu.addSeparator();
  menu.addItem((item) => item.setTitle(words().addView).setIcon('plus').onClick(actions.add));
  const { left, bottom } = (event.currentTarget as HTMLElement).getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom });
}

const iconOf = (types: BasesViewTypes, view: RawView | null): string =>
  types.get(viewType(view))?.icon ?? 'table';
