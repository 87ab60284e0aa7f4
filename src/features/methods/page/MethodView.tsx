import { signal } from '@preact/signals';
import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import * as v from 'valibot';

import type { Context } from '@/context';
import { mount } from '@/ui/mount';
import { MethodPage, type MethodDoors } from './MethodPage';

export const methodViewType = 'intervisie-method';

const stateSchema = v.object({
  id: v.fallback(v.string(), ''),
  options: v.fallback(v.array(v.string()), []),
});

/** One method as a page to read together, in the variant that was chosen on it. */
export class MethodView extends ItemView {
  private readonly shown = signal<v.InferOutput<typeof stateSchema>>({ id: '', options: [] });
  private unmount: (() => void) | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: Context,
    private readonly doors: MethodDoors,
  ) {
    super(leaf);
    this.navigation = false;
  }

  override getViewType(): string {
    return methodViewType;
  }

  override getDisplayText(): string {
    const method = this.context.findMethod(this.shown.peek().id);
    return method?.title ?? this.context.texts().methods.page.title;
  }

  override getIcon(): string {
    return 'route';
  }

  override getState(): Record<string, unknown> {
    return { ...this.shown.peek() };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const read = v.safeParse(stateSchema, state);
    if (read.success) this.shown.value = read.output;
    await super.setState(state, result);
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('iv-method-view');
    const Shown = (): ReturnType<typeof MethodPage> => (
      <MethodPage
        context={this.context}
        doors={this.doors}
        owner={this}
        id={this.shown.value.id}
        options={this.shown.value.options}
        onOptions={this.setOptions}
      />
    );
    this.unmount = mount(<Shown />, this.contentEl);
  }

  override async onClose(): Promise<void> {
    this.unmount?.();
  }

  private readonly setOptions = (options: readonly string[]): void => {
    this.shown.value = { ...this.shown.peek(), options: [...options] };
    void this.app.workspace.requestSaveLayout();
  };
}
