import { ItemView, type WorkspaceLeaf } from 'obsidian';

import type { Context } from '@/context';
import { mount } from '@/ui/mount';
import { Stock, type StockDoors } from './Stock';
import type { StockList } from './stockList';

export const stockViewType = 'intervisie-stock';
export const stockIcon = 'library';

const lookEvery = 30_000;

/** The stock of casussen as a tab, which may be moved to a dock. */
export class StockView extends ItemView {
  private unmount: (() => void) | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: Context,
    private readonly list: StockList,
    private readonly doors: StockDoors,
  ) {
    super(leaf);
    this.navigation = false;
  }

  override getViewType(): string {
    return stockViewType;
  }

  override getDisplayText(): string {
    return this.context.texts().stock.title;
  }

  override getIcon(): string {
    return stockIcon;
  }

  override async onOpen(): Promise<void> {
    const { context, list, doors } = this;
    const look = (): void => list.look();
    look();
    this.registerInterval(window.setInterval(look, lookEvery));
    this.addAction('plus', context.texts().stock.newCasus, () => doors.make());
    this.contentEl.addClass('iv-stock-view');
    this.unmount = mount(<Stock context={context} list={list} doors={doors} />, this.contentEl);
  }

  override async onClose(): Promise<void> {
    this.unmount?.();
  }
}
