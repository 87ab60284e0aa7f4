import { Component } from '../../core/component.mts';
import { QueryController, type BaseHost } from '../query/queryController.mts';
import { viewName, viewType, type BaseFile, type RawView } from '../query/baseFile.mts';
import { words } from '../words.mts';
import type { BasesFileView } from './basesFileView.mts';
import type { BasesView } from './basesView.mts';
import { openViewConfig } from './viewConfigModal.mts';
import { toolbar, type Toolbar } from './toolbar.mts';

/** What one sees of a base: the toolbar, what is wrong, and the view. */
export class BaseScreen extends Component implements BaseHost {
  readonly #owner: BasesFileView;
  readonly #toolbar: Toolbar;
  readonly #errorEl: HTMLElement;
  readonly #viewEl: HTMLElement;
  #controller: QueryController | null = null;
  #view: BasesView | null = null;
  #shownType = '';

  constructor(owner: BasesFileView, parent: HTMLElement) {
    super();
    this.#owner = owner;
    this.#toolbar = toolbar(parent, {
      views: () => this.#controller?.base.views ?? [],
      current: () => this.#controller?.view ?? null,
      types: this.app.basesViewTypes,
      choose: (view) => this.#choose(view),
      add: () => this.#add(),
      configure: () => this.#configure(),
      create: () => void this.#controller?.createFile(),
    });
    this.#errorEl = parent.createDiv({ cls: 'bases-error', attr: { role: 'status' } });
    this.#viewEl = parent.createDiv('bases-view');
  }

  get app(): BasesFileView['app'] {
    return this.#owner.app;
  }

  get file(): BasesFileView['file'] {
    return this.#owner.file;
  }

  get viewName(): string | null {
    return this.#controller ? viewName(this.#controller.view) : null;
  }

  /** Shows a base: its first view, or, when it is the same base anew, the view that was shown. */
  show(base: BaseFile, isNew: boolean): void {
    const same = isNew ? undefined : base.views.find((view) => viewName(view) === this.viewName);
    const view = same ?? base.views[0];
    if (!view) return;
    if (isNew || !this.#controller) this.#end();
    this.#controller ??= this.addChild(new QueryController(this, base, view));
    this.#controller.base = base;
    this.#choose(view);
  }

  fail(reason: string): void {
    this.#end();
    this.#toolbar.update(0);
    this.#tell([reason]);
  }

  showView(name: string): void {
    const view = this.#controller?.base.views.find((one) => viewName(one) === name);
    if (view) this.#choose(view);
  }

  /** The notes are other ones than before. */
  refresh(): void {
    const controller = this.#controller;
    if (!controller) return;
    const shown = controller.run();
    this.#toolbar.update(shown.total);
    this.#tell([...shown.errors, ...(this.#view ? [] : [words().unknownView(this.#shownType)])]);
    this.#view?.take(shown);
  }

  /** The ways to show a base are other ones than before. */
  rebuild(): void {
    this.#drop();
    if (this.#controller) this.#choose(this.#controller.view);
  }

  onConfigChanged(): void {
    this.#owner.writeBase();
    if (this.#controller) this.#choose(this.#controller.view);
  }

  #choose(view: RawView): void {
    if (!this.#controller) return;
    this.#controller.view = view;
    const type = viewType(view);
    if (type !== this.#shownType || !this.#view) this.#open(type, this.#controller);
    this.refresh();
    this.#owner.leaf.workspace.requestSaveLayout();
  }

  #open(type: string, controller: QueryController): void {
    this.#drop();
    this.#shownType = type;
    const registration = this.app.basesViewTypes.get(type);
    if (!registration) return;
    this.#viewEl.dataset['viewType'] = type;
    const made: unknown = registration.factory(controller, this.#viewEl);
    this.#view = controller.addChild(made as BasesView);
  }

  #drop(): void {
    if (this.#view) this.#controller?.removeChild(this.#view);
    this.#view = null;
    this.#viewEl.empty();
  }

  #end(): void {
    this.#drop();
    if (this.#controller) this.removeChild(this.#controller);
    this.#controller = null;
  }

  #add(): void {
    const { base } = this.#controller ?? {};
    if (!base) return;
    const view: RawView = { type: 'table', name: freeName(words().table, base.views) };
    base.views.push(view);
    base.raw['views'] = base.views;
    this.#choose(view);
    this.#owner.writeBase();
    this.#configure();
  }

  #configure(): void {
    const controller = this.#controller;
    if (controller) openViewConfig(this.app, controller);
  }

  #tell(problems: readonly string[]): void {
    this.#errorEl.replaceChildren(...problems.map((text) => createDiv({ text })));
    this.#errorEl.toggle(problems.length > 0);
  }
}

function freeName(name: string, views: readonly RawView[], number = 1): string {
  const tried = number === 1 ? name : `${name} ${number}`;
  return views.some((view) => viewName(view) === tried) ? freeName(name, views, number + 1) : tried;
}
