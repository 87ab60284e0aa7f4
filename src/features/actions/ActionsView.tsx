import { effect } from '@preact/signals';
import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import * as v from 'valibot';

import type { Context } from '@/context';
import { listings } from '@/domain/actions/groupActions';
import { mount } from '@/ui/mount';
import { openActionForm } from './actionForm';
import type { ActionList } from './actionList';
import { Actions, type LookBacksDue } from './Actions';
import { canSaveReminders, openReminders } from './reminders/reminderForm';

export const actionsViewType = 'intervisie-actions';

const lookEvery = 30_000;

/** What the workspace keeps of the list: how it is put together and whose actions it shows. */
const stateSchema = v.object({
  by: v.optional(v.picklist(listings)),
  owner: v.optional(v.string()),
});

/** The list of open actions as a tab, which may be moved to a dock. */
export class ActionsView extends ItemView {
  private unmount: (() => void) | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: Context,
    private readonly list: ActionList,
    private readonly lookBacks?: LookBacksDue,
  ) {
    super(leaf);
    this.navigation = false;
  }

  override getViewType(): string {
    return actionsViewType;
  }

  override getDisplayText(): string {
    return this.context.texts().actions.openActions;
  }

  override getIcon(): string {
    return 'list-checks';
  }

  override getState(): Record<string, unknown> {
    return { by: this.list.by.value, owner: this.list.owner.value };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const read = v.safeParse(stateSchema, state);
    if (read.success && read.output.by) this.list.by.value = read.output.by;
    if (read.success && read.output.owner !== undefined) this.list.owner.value = read.output.owner;
    await super.setState(state, result);
  }

  override async onOpen(): Promise<void> {
    const look = (): void => this.list.look();
    look();
    this.registerInterval(window.setInterval(look, lookEvery));
    const words = this.context.texts().actions;
    if (canSaveReminders())
      this.addAction('calendar-plus', words.reminders.command, () => openReminders(this.context, this.list));
    this.addAction('plus', words.addAction, () => openActionForm(this.context));
    this.contentEl.addClass('iv-actions-view');
    const { context, list, lookBacks } = this;
    this.unmount = mount(<Actions context={context} list={list} lookBacks={lookBacks} />, this.contentEl);
    this.register(this.keepState());
  }

  override async onClose(): Promise<void> {
    this.unmount?.();
  }

  /** Asks the workspace to keep a choice once it is another one. */
  private keepState(): () => void {
    let kept = JSON.stringify(this.getState());
    return effect(() => {
      const state = JSON.stringify(this.getState());
      if (state !== kept) void this.app.workspace.requestSaveLayout();
      kept = state;
    });
  }
}
